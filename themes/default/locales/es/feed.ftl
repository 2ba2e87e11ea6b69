### Canales de noticias y archivos para calendarios.

feed-title = Novedades y fechas de { $site }

feed-course-title = Nuevo curso: { $course }

feed-run-title = Inscripción abierta: { $course }

feed-closing-title = La inscripción cierra pronto: { $course }

feed-policy-title = Cambio en las normas: { $policy }

feed-policy-summary = Vigente en esta versión desde el { DATETIME($date, dateStyle: "long") }.

agenda-title = { $site }: fechas y plazos

agenda-starts = Inicio: { DATETIME($date, dateStyle: "long") }.

agenda-taught-in = Se imparte en { $language }.

agenda-variant = Edición: { $variant }.

agenda-register-by = Inscripción hasta el { DATETIME($date, dateStyle: "long") }.

agenda-registration-closes = Último día de inscripción: { $course }

agenda-refund-until = Último día de reembolso: { $course }

agenda-accommodation-request-by = Último día para solicitar adaptaciones: { $course }

agenda-materials-until = Último día de acceso a los materiales: { $course }

agenda-session = Sesión en directo: { $course }

agenda-session-named = { $session } ({ $course })

agenda-cancelled = Esta edición se ha cancelado.

agenda-add = Añadir las fechas al calendario

agenda-subscribe = Suscribirse a todas las fechas desde el calendario
