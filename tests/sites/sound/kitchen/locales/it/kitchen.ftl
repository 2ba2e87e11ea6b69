kitchen-pans = { $count ->
    [0] Non c’è nessuna padella libera. Ci dispiace!
    [one] C’è una padella libera.
    [many] Ci sono { $count } di padelle libere.
   *[other] Ci sono { $count } padelle libere.
}
kitchen-welcome = Ciao, { $name }! Ci vediamo il { DATETIME($date, dateStyle: "long") } alle 18?
kitchen-queue = In coda siete { NUMBER($place, type: "ordinal") ->
    [many] all’{ $place }º
   *[other] al { $place }º
} posto.
kitchen-help = Serve aiuto? <a data-l10n-name="chat">Chiedete al cuoco</a>: è «gratis».
kitchen-hint = per es. cipolla, porro ecc.
kitchen-hot = Attenzione: scotta!
    .title = 90-95 °C (≈ 200 °F)
