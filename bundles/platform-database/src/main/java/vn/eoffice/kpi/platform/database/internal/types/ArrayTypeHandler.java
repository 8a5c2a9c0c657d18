package vn.eoffice.kpi.platform.database.internal.types;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Collections as PostgreSQL arrays ({@code text[]}, {@code bigint[]}, {@code uuid[]} …). They travel as untyped literals, so
 * that the server takes the element type from the statement ({@code id = any(#{ids})}) and an empty list fits everywhere.
 */
public final class ArrayTypeHandler extends BaseTypeHandler<Collection<?>> {

    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, Collection<?> values, @Nullable JdbcType type) throws SQLException {
        statement.setObject(index, literal(values), Types.OTHER);
    }

    static String literal(Collection<?> values) {
        return values.stream().map(ArrayTypeHandler::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(@Nullable Object value) {
        return value == null
                ? "NULL"
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public @Nullable List<?> getNullableResult(ResultSet row, String column) throws SQLException {
        return list(row.getArray(column));
    }

    @Override
    public @Nullable List<?> getNullableResult(ResultSet row, int column) throws SQLException {
        return list(row.getArray(column));
    }

    @Override
    public @Nullable List<?> getNullableResult(CallableStatement call, int column) throws SQLException {
        return list(call.getArray(column));
    }

    private static @Nullable List<?> list(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((Object[]) array.getArray());
    }
}
