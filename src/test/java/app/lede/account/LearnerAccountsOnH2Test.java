package app.lede.account;

import app.lede.testing.OnH2;

@OnH2
class LearnerAccountsOnH2Test extends LearnerAccountsContract {}
