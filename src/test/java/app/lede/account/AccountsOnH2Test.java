package app.lede.account;

import app.lede.testing.OnH2;

@OnH2
class AccountsOnH2Test extends AccountsContract {}
