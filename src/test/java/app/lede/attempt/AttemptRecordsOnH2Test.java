package app.lede.attempt;

import app.lede.testing.OnH2;

@OnH2
class AttemptRecordsOnH2Test extends AttemptRecordsContract {}
