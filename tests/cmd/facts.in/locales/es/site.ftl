topic-physics = Física
topic-light = Luz
topic-music = Música
policy-refund = Se devuelve el dinero en { $refund-count } días hábiles.
policy-registration = La inscripción se cierra { $registration-count } días después del comienzo.
