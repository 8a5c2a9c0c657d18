package vn.eoffice.kpi.platform.rest.internal.idempotency;

import java.util.Arrays;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.rest.Problem;

/**
 * Lets an act happen once. Its answer is kept in the act's own transaction; a second answer under the same key cannot be kept, so
 * that a repeated act is rolled back, of two at once the later one, and whoever repeats a request gets the answer that it had.
 */
public final class KeptAnswers {

    private final Database database;
    private final KeptAnswerMapper mapper;

    KeptAnswers(Database database, KeptAnswerMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Does the work in a transaction, or gives the answer that it had; a repeated act may fail in its own way before. */
    Response once(RequestKey request, Supplier<@Nullable Object> work) {
        try {
            return database.transaction(() -> done(request, work));
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            var before = before(request, e);
            if (before == null) {
                throw e;
            }
            return replayed(request, before);
        }
    }

    private @Nullable KeptAnswerRow before(RequestKey request, RuntimeException failure) {
        try {
            return mapper.find(request.caller(), request.key());
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            return null;
        }
    }

    private Response done(RequestKey request, Supplier<@Nullable Object> work) {
        var answer = StoredAnswer.of(work.get());
        mapper.keep(request.caller(), request.key(), answer.row(request.digest()));
        return answer.response();
    }

    private static Response replayed(RequestKey request, KeptAnswerRow row) {
        if (!Arrays.equals(row.digest(), request.digest())) {
            throw Problem.field(
                    Problem.Kind.CONFLICT,
                    "request.idempotency-key.reused",
                    BodyReader.HEADER,
                    request.key(),
                    "Mã Idempotency-Key này đã dùng cho một yêu cầu khác: hãy dùng mã mới cho thao tác mới.",
                    "This Idempotency-Key was used for another request: use a new key for a new act.");
        }
        return StoredAnswer.of(row).replay();
    }
}
