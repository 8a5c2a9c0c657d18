package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The next state of a share; made from the present one, so that what an act does not touch stays. */
public record ShareChange(
        long id,
        int version,
        ShareState state,
        @Nullable LocalDate dueOn,
        @Nullable Instant startedAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant completedAt,
        @Nullable Long productId,
        @Nullable String result,
        @Nullable LocalDate wantedDue,
        @Nullable String wantedReason) {

    static ShareChange of(ShareRow s, int version) {
        return new ShareChange(
                s.id(),
                version,
                s.state(),
                s.dueOn(),
                s.startedAt(),
                s.suspendedAt(),
                s.completedAt(),
                s.productId(),
                s.result(),
                s.wantedDue(),
                s.wantedReason());
    }

    ShareChange to(ShareState next) {
        return new ShareChange(
                id,
                version,
                next,
                dueOn,
                startedAt,
                suspendedAt,
                completedAt,
                productId,
                result,
                wantedDue,
                wantedReason);
    }

    ShareChange started(Instant at) {
        return new ShareChange(
                id,
                version,
                ShareState.STARTED,
                dueOn,
                startedAt == null ? at : startedAt,
                null,
                null,
                productId,
                result,
                wantedDue,
                wantedReason);
    }

    ShareChange suspended(Instant at) {
        return new ShareChange(
                id,
                version,
                ShareState.SUSPENDED,
                dueOn,
                startedAt,
                at,
                null,
                productId,
                result,
                wantedDue,
                wantedReason);
    }

    ShareChange completed(Instant at, @Nullable Long product, @Nullable String words) {
        return new ShareChange(
                id,
                version,
                ShareState.COMPLETED,
                dueOn,
                startedAt == null ? at : startedAt,
                null,
                at,
                product,
                words,
                null,
                null);
    }

    ShareChange due(@Nullable LocalDate day) {
        return new ShareChange(
                id, version, state, day, startedAt, suspendedAt, completedAt, productId, result, null, null);
    }

    ShareChange asking(@Nullable LocalDate day, @Nullable String reason) {
        return new ShareChange(
                id, version, state, dueOn, startedAt, suspendedAt, completedAt, productId, result, day, reason);
    }
}
