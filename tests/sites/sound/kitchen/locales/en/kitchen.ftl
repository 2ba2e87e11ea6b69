## Above the list of courses

# $count (number) – how many pans are free; 0 is possible
kitchen-pans = { $count ->
    [0] No pan is free. Sorry!
    [one] One pan is free.
   *[other] { $count } pans are free.
}
# $name (string) – of the guest
# $date (date) – when they come
kitchen-welcome = Welcome, { $name }! See you on { DATETIME($date, dateStyle: "long") } at 6 p.m.?
# $place (number) – in the queue
kitchen-queue = You are { NUMBER($place, type: "ordinal") ->
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
} in line.
kitchen-help = Need help? <a data-l10n-name="chat">Ask the cook</a> – it's "free".
kitchen-hint = e.g. onion, leek, etc.
kitchen-hot = Careful: hot!
    .title = 90–95 °C (≈ 200 °F)
