package app.lede.attempt;

import app.lede.testing.OnH2;

@OnH2
class FaultsOnH2Test extends FaultsContract {}
