package vn.eoffice.kpi.catalogue.internal.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Json;

/**
 * A version of a record.
 *
 * @param content JSON of the kind's {@link Content}
 * @param versions how many there are
 */
public record RecordRow(
        long id,
        RecordKind kind,
        String code,
        int version,
        String name,
        String content,
        @Nullable String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int versions) {

    public Content read() {
        try {
            return Json.mapper().readValue(content, kind.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept record %s %s cannot be read.".formatted(kind, code), e);
        }
    }
}
