topic-light = Light
    .slug = light
    .slug = lights
