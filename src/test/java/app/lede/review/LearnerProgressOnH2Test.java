package app.lede.review;

import app.lede.testing.OnH2;

@OnH2
class LearnerProgressOnH2Test extends LearnerProgressContract {}
