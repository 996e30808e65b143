package app.lede.results;

import app.lede.testing.OnH2;

@OnH2
class PersonalDataOnH2Test extends PersonalDataContract {}
