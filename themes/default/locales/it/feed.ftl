### Feed di notizie e file per i calendari.

feed-title = Novità e date di { $site }

feed-course-title = Nuovo corso: { $course }

feed-run-title = Iscrizioni aperte: { $course }

feed-closing-title = Le iscrizioni chiudono a breve: { $course }

feed-policy-title = Regola modificata: { $policy }

feed-policy-summary = In vigore in questa forma dal { DATETIME($date, dateStyle: "long") }.

agenda-title = { $site }: date e scadenze

agenda-starts = Inizio: { DATETIME($date, dateStyle: "long") }.

agenda-taught-in = Lingua del corso: { $language }.

agenda-variant = Edizione: { $variant }.

agenda-register-by = Iscrizioni fino al { DATETIME($date, dateStyle: "long") }.

agenda-registration-closes = Ultimo giorno per iscriversi: { $course }

agenda-refund-until = Ultimo giorno per il rimborso: { $course }

agenda-accommodation-request-by = Ultimo giorno per chiedere adattamenti: { $course }

agenda-materials-until = Ultimo giorno di accesso ai materiali: { $course }

agenda-session = Incontro dal vivo: { $course }

agenda-session-named = { $session } ({ $course })

agenda-cancelled = Questa edizione è stata annullata.

agenda-add = Aggiungere le date al calendario

agenda-subscribe = Abbonarsi a tutte le date con il calendario
