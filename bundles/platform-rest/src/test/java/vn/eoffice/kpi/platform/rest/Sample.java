package vn.eoffice.kpi.platform.rest;

import java.sql.SQLException;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** The people and the slice of the server's tests. */
final class Sample {

    static final Caller LAN = new Caller("test", new PersonKey("p1"), "Lê Thị Lan", "session-lan", false);
    static final Caller MINH = new Caller("test", new PersonKey("p2"), "Trần Minh", "session-minh", false);

    private Sample() {}

    /** A fresh resource over a table of notes; the schema also gets the scripts on the class path, which do no harm. */
    static SampleResource resource(TestDatabase db) {
        var schema = db.database().schema("sample", SampleResource.class, SampleResource.Notes.class);
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists sample.notes (title text not null)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new SampleResource(schema.mapper(SampleResource.Notes.class));
    }

    static String note(String title) {
        return "{\"title\":\"%s\",\"quantity\":1.50}".formatted(title);
    }
}
