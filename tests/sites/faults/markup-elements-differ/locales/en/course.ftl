course-note = See <a data-l10n-name="help">the help</a>
