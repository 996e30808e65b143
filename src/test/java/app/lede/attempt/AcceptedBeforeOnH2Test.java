package app.lede.attempt;

import app.lede.testing.OnH2;
import java.sql.Connection;
import java.sql.SQLException;

@OnH2
class AcceptedBeforeOnH2Test extends AcceptedBeforeContract {
    @Override
    void constraints(Connection connection, boolean heeded) throws SQLException {
        run(connection, "set referential_integrity " + heeded);
    }
}
