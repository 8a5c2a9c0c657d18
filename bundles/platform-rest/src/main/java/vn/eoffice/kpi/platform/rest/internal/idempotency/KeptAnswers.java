package vn.eoffice.kpi.platform.rest.internal.idempotency;

import java.util.Arrays;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.rest.Problem;

/** Lets an act happen once: its answer is kept in the act's own transaction and given again to whoever repeats the request. */
public final class KeptAnswers {

    private final Database database;
    private final KeptAnswerMapper mapper;

    KeptAnswers(Database database, KeptAnswerMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Does the work in a transaction, or gives the answer that it had; of two at once the second waits for the first. */
    Response once(RequestKey request, Supplier<@Nullable Object> work) {
        return database.transaction(() -> claimed(request) ? done(request, work) : replayed(request, work));
    }

    private boolean claimed(RequestKey request) {
        return mapper.claim(request.caller(), request.key(), request.digest()) == 1;
    }

    private Response done(RequestKey request, Supplier<@Nullable Object> work) {
        var answer = StoredAnswer.of(work.get());
        mapper.keep(request.caller(), request.key(), answer.row(request.digest()));
        return answer.response();
    }

    private Response replayed(RequestKey request, Supplier<@Nullable Object> work) {
        var row = mapper.find(request.caller(), request.key());
        if (row == null) {
            return once(request, work);
        }
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
