### Feeds e arquivos para calendários.

feed-title = Novidades e datas de { $site }

feed-course-title = Novo curso: { $course }

feed-run-title = Inscrições abertas: { $course }

feed-closing-title = Últimos dias de inscrição: { $course }

feed-policy-title = Mudança nas regras: { $policy }

feed-policy-summary = Em vigor nesta versão desde { DATETIME($date, dateStyle: "long") }.

agenda-title = { $site }: datas e prazos

agenda-starts = Início: { DATETIME($date, dateStyle: "long") }.

agenda-taught-in = Ministrado em { $language }.

agenda-variant = Edição: { $variant }.

agenda-register-by = Inscrições até { DATETIME($date, dateStyle: "long") }.

agenda-registration-closes = Último dia de inscrição: { $course }

agenda-refund-until = Último dia para reembolso: { $course }

agenda-accommodation-request-by = Último dia para pedir adaptações: { $course }

agenda-materials-until = Último dia de acesso ao material: { $course }

agenda-session = Encontro ao vivo: { $course }

agenda-session-named = { $session } ({ $course })

agenda-cancelled = Esta edição foi cancelada.

agenda-add = Adicionar as datas à agenda

agenda-subscribe = Assinar todas as datas na agenda
