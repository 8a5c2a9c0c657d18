package vn.eoffice.kpi.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Positive;
import javax.validation.constraints.Size;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/** A slice as the server's tests need it: notes in a table. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SampleResource implements RestResource {

    interface Notes {
        @Insert("insert into sample.notes (title) values (#{title})")
        int add(@Param("title") String title);

        @Select("select count(*) from sample.notes where title = #{title}")
        int count(@Param("title") String title);
    }

    enum Kind {
        MEETING,
        FIELD_WORK
    }

    record Note(
            @NotBlank @Size(max = 20) String title,
            @NotNull @Positive BigDecimal quantity,
            Integer times,
            Kind kind,
            LocalDate day,
            @Valid List<Part> parts) {}

    record Part(@NotBlank String name) {}

    record Reply(boolean sure, int share) {}

    record NoteView(String title, String author, BigDecimal quantity, int number) {}

    record Bytes(long size, String name) {}

    record Dated(int number, long version) implements Versioned {}

    final AtomicInteger calls = new AtomicInteger();
    private final Notes notes;

    SampleResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @Path("me")
    public NoteView me(@Context Caller caller) {
        return new NoteView("", caller.displayName(), BigDecimal.ONE, 0);
    }

    @GET
    @Path("days/{date}")
    public List<LocalDate> day(
            @PathParam("date") LocalDate date, @QueryParam("limit") int limit, @QueryParam("kind") Kind kind) {
        return List.of(date);
    }

    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context Caller caller, @Valid @NotNull Note note) {
        notes.add(note.title());
        var view = new NoteView(note.title(), caller.displayName(), note.quantity(), calls.incrementAndGet());
        return Response.created(URI.create("notes/1")).tag("7").entity(view).build();
    }

    @GET
    @Path("dated/{version}")
    public Dated dated(@PathParam("version") long version) {
        return new Dated(1, version);
    }

    @POST
    @Path("dated")
    public Answer<Dated> date() {
        return Answer.created(new Dated(calls.incrementAndGet(), 3), "/kpi/api/v1/sample/dated/3");
    }

    @POST
    @Path("answers")
    public Reply answer(Reply answer) {
        return answer;
    }

    @POST
    @Path("once")
    public void once() {
        if (notes.count("only once") > 0) {
            throw Problem.of(Problem.Kind.CONFLICT, "sample.taken", "Đã có.", "Taken.");
        }
        notes.add("only once");
    }

    @POST
    @Path("files")
    @Consumes(MediaType.WILDCARD)
    public Bytes upload(InputStream file, @HeaderParam("X-File-Name") String name) throws IOException {
        return new Bytes(file.transferTo(OutputStream.nullOutputStream()), name);
    }

    @POST
    @Path("refusals/{how}")
    public Response refuse(@PathParam("how") String how) {
        calls.incrementAndGet();
        notes.add(how);
        return switch (how) {
            case "problem" -> throw Problem.of(Problem.Kind.CONFLICT, "sample.taken", "Đã có.", "Taken.");
            case "response" -> Response.status(409).build();
            case "bug" -> throw new IllegalStateException("jdbc:postgresql://secret");
            case "checked" -> throw sneaky(new IOException("disk"));
            case "later" -> throw new ServiceUnavailableException(9L);
            case "away" -> throw new DatabaseUnavailable("gone", new IOException());
            default -> Response.noContent().build();
        };
    }

    @PUT
    @Path("notes/{id}")
    public NoteView put(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Note note) {
        notes.add("put");
        if (EntityVersion.required(ifMatch) != 7) {
            throw Problem.of(Problem.Kind.STALE, "sample.stale", "Đã đổi.", "Changed.");
        }
        return new NoteView("put", "", BigDecimal.ONE, 1);
    }

    @DELETE
    @Path("notes/{id}")
    public void delete(@PathParam("id") long id) {
        notes.add("delete");
    }

    int count(String title) {
        return notes.count(title);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException sneaky(Exception e) throws E {
        throw (E) e;
    }
}
