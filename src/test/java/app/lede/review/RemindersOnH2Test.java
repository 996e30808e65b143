package app.lede.review;

import app.lede.testing.OnH2;

@OnH2
class RemindersOnH2Test extends RemindersContract {}
