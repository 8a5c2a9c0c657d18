package vn.eoffice.kpi.worklog.internal.rest;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.eoffice.kpi.platform.rest.EntityVersion;

/** One entry with its version as ETag. */
final class EntryAnswer {

    private static final String ENTRIES = "/kpi/api/v1/worklog/entries/";

    private EntryAnswer() {}

    /** A new entry and its path; CXF would make an address of a Location, at length, by the Host header that was sent. */
    static Response created(EntryView view) {
        return of(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, ENTRIES + view.id()), view);
    }

    static Response of(EntryView view) {
        return of(Response.ok(), view);
    }

    static Response of(Response.ResponseBuilder builder, EntryView view) {
        return builder.header(HttpHeaders.ETAG, EntityVersion.etag(view.version()))
                .entity(view)
                .build();
    }
}
