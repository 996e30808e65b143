package app.lede.writing;

import app.lede.testing.OnH2;

@OnH2
class ImportingOnH2Test extends ImportingContract {}
