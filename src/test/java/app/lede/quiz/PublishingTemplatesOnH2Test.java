package app.lede.quiz;

import app.lede.testing.OnH2;

@OnH2
class PublishingTemplatesOnH2Test extends PublishingTemplatesContract {}
