package app.lede.classroom;

import app.lede.testing.OnH2;

@OnH2
class RostersOnH2Test extends RostersContract {}
