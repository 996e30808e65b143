package app.lede.quiz;

import app.lede.testing.OnH2;

@OnH2
class QuizzesOnH2Test extends QuizzesContract {}
