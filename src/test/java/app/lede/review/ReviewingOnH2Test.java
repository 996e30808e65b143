package app.lede.review;

import app.lede.testing.OnH2;

@OnH2
class ReviewingOnH2Test extends ReviewingContract {}
