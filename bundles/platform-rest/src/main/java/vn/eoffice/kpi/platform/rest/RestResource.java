package vn.eoffice.kpi.platform.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a JAX-RS resource that a slice offers as a service with the property {@link #PATH}. It gets a server of its own under
 * {@code /kpi/api/v1} + path, with sign-in, problems, idempotency keys and JSON.
 *
 * <p>A method takes the caller as {@code @Context Caller caller}: every request has one, others are refused before. A POST
 * carries an {@code Idempotency-Key} and runs in one transaction with the keeping of its answer.
 *
 * <p>Until the commit a method changes nothing but the database: an act that is repeated under its key runs again, is rolled
 * back, and its first answer is given. What reaches further (a queue, another system, memory) waits in a table of its own or for
 * {@code Database.afterCommit}.
 *
 * <p>A method returns its view; a {@link Versioned} one gets its {@code ETag}, and {@link Answer} says what else is to be said.
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
