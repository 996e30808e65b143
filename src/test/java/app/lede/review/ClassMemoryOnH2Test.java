package app.lede.review;

import app.lede.testing.OnH2;

@OnH2
class ClassMemoryOnH2Test extends ClassMemoryContract {}
