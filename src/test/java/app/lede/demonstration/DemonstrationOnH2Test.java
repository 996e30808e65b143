package app.lede.demonstration;

import app.lede.testing.OnH2;

@OnH2
class DemonstrationOnH2Test extends DemonstrationContract {}
