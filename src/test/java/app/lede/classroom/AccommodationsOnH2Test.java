package app.lede.classroom;

import app.lede.testing.OnH2;

@OnH2
class AccommodationsOnH2Test extends AccommodationsContract {}
