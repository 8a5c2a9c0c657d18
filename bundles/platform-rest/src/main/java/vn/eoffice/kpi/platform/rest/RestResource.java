package vn.eoffice.kpi.platform.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a JAX-RS resource that a slice offers as a service with the property {@link #PATH}. It gets a server of its own under
 * {@code /kpi/api/v1} + path, with sign-in, problems, idempotency keys and JSON.
 *
 * <p>A method takes the caller as {@code @Context Caller caller}: every request has one, others are refused before. A POST
 * carries an {@code Idempotency-Key} and runs in one transaction with the keeping of its answer.
 */
@ConsumerType
public interface RestResource {

    /** Service property: the path of the slice, "/worklog". */
    String PATH = "kpi.rest.path";

    /**
     * Service property, optional: how many megabytes a file may have that is sent to this path, where that is more than what the
     * server takes otherwise. JSON bodies keep the server's limit.
     */
    String FILE_LIMIT = "kpi.rest.file.limit.mb";
}
