kitchen-pans = { $count ->
    [0] Nenhuma frigideira está livre. Lamentamos!
    [1] Uma frigideira está livre.
    [one] { $count } frigideira está livre.
    [many] { $count } de frigideiras estão livres.
   *[other] { $count } frigideiras estão livres.
}
kitchen-welcome = Olá, { $name }! Vemo-nos a { DATETIME($date, dateStyle: "long") }, às 18h?
kitchen-queue = É o n.º { $place } na fila.
kitchen-help = Precisa de ajuda? <a data-l10n-name="chat">Pergunte ao cozinheiro</a> – é “grátis”.
kitchen-hint = p. ex., cebola, alho-francês, etc.
kitchen-hot = Cuidado: queima!
    .title = 90-95 °C (≈ 200 °F)
