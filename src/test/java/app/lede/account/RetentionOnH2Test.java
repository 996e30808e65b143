package app.lede.account;

import app.lede.testing.OnH2;

@OnH2
class RetentionOnH2Test extends RetentionContract {}
