package app.lede.results;

import app.lede.testing.OnH2;

@OnH2
class BankFiguresOnH2Test extends BankFiguresContract {}
