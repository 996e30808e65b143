package app.lede.attempt;

import app.lede.testing.OnH2;

@OnH2
class FeedbackTimingOnH2Test extends FeedbackTimingContract {}
