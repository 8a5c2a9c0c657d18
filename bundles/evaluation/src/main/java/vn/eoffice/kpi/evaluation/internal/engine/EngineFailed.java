package vn.eoffice.kpi.evaluation.internal.engine;

import org.jspecify.annotations.Nullable;

/** An engine gave no answer that could be used; the work is tried again later. */
public final class EngineFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineFailed(String message) {
        super(message);
    }

    public EngineFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
