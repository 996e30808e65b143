package app.lede.paper;

import app.lede.testing.OnH2;

@OnH2
class PapersOnH2Test extends PapersContract {}
