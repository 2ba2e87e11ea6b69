topic-light = Light
    .slug = light
site-tagline = { topic-light.slgu }
