package app.lede.attempt;

import app.lede.testing.OnH2;

@OnH2
class TwoNodesOnH2Test extends TwoNodesContract {}
