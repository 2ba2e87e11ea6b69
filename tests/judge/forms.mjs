// Writes src/messages/function/forms.tsv: numbers and dates as CLDR has them, said by a program that is not ours.
//
//   node tests/judge/forms.mjs > src/messages/function/forms.tsv
//
// One line each: the locale, a value, the options of `NUMBER` or `DATETIME`, what Intl writes; blanks other than the usual
// one are written as escapes. A percentage counts hundredths in messages, so Intl is asked for a hundredth of it.

const locales = ["en", "es", "pt", "pt-PT", "fr", "it"];

const escaped = (text) =>
  text.replace(/[^\x20-\x7e\p{L}\p{Sc}–ºª]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);

const written = (options) =>
  Object.entries(options)
    .map(([name, value]) => `${name}: ${typeof value === "number" ? value : JSON.stringify(value)}`)
    .join(", ");

function line(locale, value, options, text) {
  console.log([locale, value, written(options), escaped(text)].join("\t"));
}

// Every digit that a number has is printed, unless an option says otherwise.
const decimals = (value) => (value.split(".")[1] ?? "").length;

function numbers(locale) {
  const values = ["0", "-3", "2.345", "1000", "1234.5", "20852", "1234567.891"];
  const options = [
    {},
    { minimumFractionDigits: 2 },
    { maximumFractionDigits: 0 },
    { maximumFractionDigits: 1 },
    { minimumFractionDigits: 1, maximumFractionDigits: 3 },
    { useGrouping: "false" },
    { useGrouping: "false", minimumFractionDigits: 2 },
  ];
  for (const value of values) {
    for (const one of options) {
      const least = one.minimumFractionDigits ?? 0;
      const intl = { ...one, maximumFractionDigits: one.maximumFractionDigits ?? Math.max(least, decimals(value)) };
      if (one.useGrouping) intl.useGrouping = false;
      line(locale, value, one, new Intl.NumberFormat(locale, intl).format(value));
    }
  }
  for (const value of ["0", "12.5", "81", "-4", "1250"]) {
    for (const one of [{}, { minimumFractionDigits: 1 }, { maximumFractionDigits: 0 }, { useGrouping: "false" }]) {
      const least = one.minimumFractionDigits ?? 0;
      const intl = { ...one, style: "percent", maximumFractionDigits: one.maximumFractionDigits ?? Math.max(least, decimals(value)) };
      if (one.useGrouping) intl.useGrouping = false;
      line(locale, value, { style: "percent", ...one }, new Intl.NumberFormat(locale, intl).format(`${value}e-2`));
    }
  }
}

// An amount without cents is written without them, unless digits are asked for.
function amounts(locale) {
  for (const currency of ["USD", "EUR", "GBP", "BRL", "CHF", "JPY"]) {
    const usual = currency === "JPY" ? 0 : 2;
    for (const value of ["90", "2950", "12950.5", "-40"]) {
      const isWhole = decimals(value) === 0 || usual === 0;
      const options = [
        [{}, isWhole ? 0 : usual, isWhole ? 0 : usual],
        [{ minimumFractionDigits: 2 }, 2, 2],
        [{ maximumFractionDigits: 0 }, 0, 0],
        [{ useGrouping: "false" }, isWhole ? 0 : usual, isWhole ? 0 : usual],
      ];
      for (const [one, least, most] of options) {
        const intl = { style: "currency", currency, minimumFractionDigits: least, maximumFractionDigits: most };
        if (one.useGrouping) intl.useGrouping = false;
        line(locale, value, { style: "currency", currency, ...one }, new Intl.NumberFormat(locale, intl).format(value));
      }
    }
  }
}

function plurals(locale) {
  for (const value of ["0", "1", "1.5", "2", "3", "5", "8", "11", "21", "80", "100", "800", "1000000"]) {
    line(locale, value, { type: "cardinal" }, new Intl.PluralRules(locale).select(Number(value)));
    line(locale, value, { type: "ordinal" }, new Intl.PluralRules(locale, { type: "ordinal" }).select(Number(value)));
  }
}

const widths = {
  weekday: [undefined, "short", "long"],
  day: [undefined, "numeric", "2-digit"],
  month: [undefined, "numeric", "2-digit", "short", "long"],
  year: [undefined, "numeric", "2-digit"],
};

// Parts that CLDR has a pattern for (others bring along what is missing between them), in widths that go together.
const isUsual = ({ weekday, day, month, year }) =>
  (day || month || year || weekday) &&
  !(year && !month && (day || weekday)) &&
  !(weekday && month && !day) &&
  !(day && ["numeric", "2-digit"].includes(month) && day !== month) &&
  !(day === "2-digit" && ["short", "long"].includes(month)) &&
  !(year === "2-digit" && ["short", "long"].includes(month));

function dates(locale) {
  const days = ["2026-05-01", "2026-01-21", "2027-09-16"];
  const styles = ["full", "long", "medium", "short"].map((dateStyle) => ({ dateStyle }));
  const parts = [];
  for (const weekday of widths.weekday)
    for (const day of widths.day)
      for (const month of widths.month)
        for (const year of widths.year) {
          const one = Object.fromEntries(Object.entries({ weekday, day, month, year }).filter(([, width]) => width));
          if (isUsual(one)) parts.push(one);
        }
  for (const day of days)
    for (const one of day === "2027-09-16" ? [...styles, ...parts] : styles)
      line(locale, day, one, new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...one }).format(new Date(`${day}T00:00Z`)));
}

function times(locale) {
  const options = [{ timeStyle: "short" }, { hour: "numeric" }, { hour: "2-digit" }, { minute: "numeric" }];
  for (const hour of ["numeric", "2-digit"])
    for (const minute of ["numeric", "2-digit"]) options.push({ hour, minute });
  for (const time of ["00:00", "09:05", "12:30", "18:00"])
    for (const one of options)
      line(locale, time, one, new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...one }).format(new Date(`2026-05-01T${time}Z`)));
}

console.log(`# Made by tests/judge/forms.mjs: Intl of Node ${process.version}, ICU ${process.versions.icu}, CLDR ${process.versions.cldr}.`);
for (const locale of locales) [numbers, amounts, plurals, dates, times].forEach((write) => write(locale));
