package app.lede.attempt;

import app.lede.testing.OnPostgres;
import java.sql.Connection;
import java.sql.SQLException;

@OnPostgres
class AcceptedBeforeOnPostgresTest extends AcceptedBeforeContract {
    @Override
    void constraints(Connection connection, boolean heeded) throws SQLException {
        run(connection, "set session_replication_role = " + (heeded ? "origin" : "replica"));
    }
}
