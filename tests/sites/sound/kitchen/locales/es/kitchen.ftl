kitchen-pans = { $count ->
    [0] No queda ninguna sartén libre. ¡Lo sentimos!
    [one] Queda una sartén libre.
    [many] Quedan { $count } de sartenes libres.
   *[other] Quedan { $count } sartenes libres.
}
kitchen-welcome = ¡Hola, { $name }! ¿Nos vemos el { DATETIME($date, dateStyle: "long") } a las 18 h?
kitchen-queue = Eres el n.º { $place } de la cola.
kitchen-help = ¿Necesitas ayuda? <a data-l10n-name="chat">Pregunta al cocinero</a>: es «gratis».
kitchen-hint = p. ej., cebolla, puerro, etc.
kitchen-hot = ¡Cuidado, que quema!
    .title = 90-95 °C (≈ 200 °F)
