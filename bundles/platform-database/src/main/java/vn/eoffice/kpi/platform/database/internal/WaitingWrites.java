package vn.eoffice.kpi.platform.database.internal;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;

/** Writes of one transaction that wait for its end. The driver sends statements joined by semicolons without waiting between. */
final class WaitingWrites {

    private static final int MOST = 200;

    private record Write(Configuration configuration, BoundSql bound) {

        String sql() {
            return bound.getSql();
        }

        /** @return where the next write's parameters begin */
        int bind(PreparedStatement statement, int from) throws SQLException {
            var index = from;
            for (var mapping : bound.getParameterMappings()) {
                set(statement, index++, mapping, value(mapping.getProperty()));
            }
            return index;
        }

        private Object value(String property) {
            if (bound.hasAdditionalParameter(property)) {
                return bound.getAdditionalParameter(property);
            }
            MetaObject parameters = configuration.newMetaObject(bound.getParameterObject());
            return parameters.getValue(property);
        }

        @SuppressWarnings("unchecked") // as MyBatis itself: the handler was chosen for the value's type
        private static void set(PreparedStatement statement, int index, ParameterMapping mapping, Object value)
                throws SQLException {
            var type = value == null && mapping.getJdbcType() == null ? JdbcType.NULL : mapping.getJdbcType();
            ((TypeHandler<Object>) mapping.getTypeHandler()).setParameter(statement, index, value, type);
        }
    }

    private final List<Write> writes = new ArrayList<>();

    void add(MappedStatement statement, Object parameters) {
        writes.add(new Write(statement.getConfiguration(), statement.getBoundSql(parameters)));
    }

    boolean of(Configuration configuration) {
        return writes.stream().anyMatch(write -> write.configuration() == configuration);
    }

    boolean areMany() {
        return writes.size() >= MOST;
    }

    /** Makes the writes. */
    void make(Connection connection) throws SQLException {
        makeAll(connection, "");
    }

    /** Makes the writes and commits. */
    void makeAndCommit(Connection connection) throws SQLException {
        makeAll(connection, "; commit");
        connection.commit();
    }

    private void makeAll(Connection connection, String ending) throws SQLException {
        var single = new ArrayList<Write>();
        for (int i = 0; i < writes.size(); ) {
            int end = endOfRun(i);
            if (end - i == 1) {
                single.add(writes.get(i));
            } else {
                together(connection, single, "");
                single.clear();
                batch(connection, writes.subList(i, end));
            }
            i = end;
        }
        together(connection, single, ending);
        writes.clear();
    }

    private int endOfRun(int begin) {
        int end = begin + 1;
        while (end < writes.size()
                && writes.get(end).sql().equals(writes.get(begin).sql())) {
            end++;
        }
        return end;
    }

    private static void batch(Connection connection, List<Write> same) throws SQLException {
        try (var statement = connection.prepareStatement(same.get(0).sql())) {
            for (var write : same) {
                write.bind(statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void together(Connection connection, List<Write> single, String ending) throws SQLException {
        if (single.isEmpty()) {
            return;
        }
        var sql = single.stream().map(Write::sql).collect(joining("; ", "", ending));
        try (var statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (var write : single) {
                next = write.bind(statement, next);
            }
            statement.execute();
        }
    }
}
