topic-physics = Physics
topic-light = Light
topic-music = Music
policy-refund = You get your money back within { $refund-count } business days.
policy-registration = Registration closes { $registration-count } days after the start.
