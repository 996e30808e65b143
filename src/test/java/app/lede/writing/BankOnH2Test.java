package app.lede.writing;

import app.lede.testing.OnH2;

@OnH2
class BankOnH2Test extends BankContract {}
