package vn.eoffice.kpi.worklog.internal.rest;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.eoffice.kpi.platform.rest.EntityVersion;

/** One entry with its version as ETag. */
final class EntryAnswer {

    private EntryAnswer() {}

    static Response of(EntryView view) {
        return of(Response.ok(), view);
    }

    static Response of(Response.ResponseBuilder builder, EntryView view) {
        return builder.header(HttpHeaders.ETAG, EntityVersion.etag(view.version()))
                .entity(view)
                .build();
    }
}
