### Flux d’actualités et fichiers pour les agendas.

feed-title = Actualités et dates de { $site }

feed-course-title = Nouveau cours : { $course }

feed-run-title = Inscriptions ouvertes : { $course }

feed-closing-title = Derniers jours d’inscription : { $course }

feed-policy-title = Règle modifiée : { $policy }

feed-policy-summary = En vigueur sous cette forme depuis le { DATETIME($date, dateStyle: "long") }.

agenda-title = { $site } : dates et échéances

agenda-starts = Début : { DATETIME($date, dateStyle: "long") }.

agenda-taught-in = Enseigné en { $language }.

agenda-variant = Session : { $variant }.

agenda-register-by = Inscription jusqu’au { DATETIME($date, dateStyle: "long") }.

agenda-registration-closes = Dernier jour d’inscription : { $course }

agenda-refund-until = Dernier jour de remboursement : { $course }

agenda-accommodation-request-by = Dernier jour pour demander un aménagement : { $course }

agenda-materials-until = Dernier jour d’accès aux supports : { $course }

agenda-session = Séance en direct : { $course }

agenda-session-named = { $session } ({ $course })

agenda-cancelled = Cette session est annulée.

agenda-add = Ajouter les dates à l’agenda

agenda-subscribe = S’abonner à toutes les dates dans l’agenda
