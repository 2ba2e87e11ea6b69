kitchen-pans = { $count ->
    [0] Aucune poêle n’est libre. Désolé !
    [one] { $count } poêle est libre.
    [many] { $count } de poêles sont libres.
   *[other] { $count } poêles sont libres.
}
kitchen-welcome = Bonjour, { $name } ! On se voit le { DATETIME($date, dateStyle: "long") } à 18 h ?
kitchen-queue = Vous êtes en { NUMBER($place, type: "ordinal") ->
    [one] { $place }re
   *[other] { $place }e
} position.
kitchen-help = Besoin d’aide ? <a data-l10n-name="chat">Demandez au cuisinier</a> : c’est « gratuit ».
kitchen-hint = p. ex. oignon, poireau, etc.
kitchen-hot = Attention : c’est chaud !
    .title = 90-95 °C (≈ 200 °F)
