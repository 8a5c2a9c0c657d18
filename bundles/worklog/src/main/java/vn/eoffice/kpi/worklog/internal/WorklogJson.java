package vn.eoffice.kpi.worklog.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.UUID;
import java.util.function.Function;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.worklog.EntryId;

/** How the slice writes values into its tables and the ledger: one canonical form, identifiers as plain values. */
public final class WorklogJson {

    private static final ObjectMapper MAPPER = Json.mapper()
            .copy()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            // What an older or newer version wrote must stay readable.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .registerModule(plainIdentifiers());

    private WorklogJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON form of " + value, e);
        }
    }

    /**
     * @throws IllegalArgumentException if the text is not the JSON form of such a value
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No %s: %s".formatted(type.getSimpleName(), e.getOriginalMessage()), e);
        }
    }

    private static SimpleModule plainIdentifiers() {
        var module = new SimpleModule();
        plain(module, PersonKey.class, String.class, PersonKey::value, PersonKey::new);
        plain(module, UnitKey.class, String.class, UnitKey::value, UnitKey::new);
        plain(module, DocumentKey.class, String.class, DocumentKey::value, DocumentKey::new);
        plain(module, PersonId.class, Long.class, PersonId::value, PersonId::new);
        plain(module, UnitId.class, Long.class, UnitId::value, UnitId::new);
        plain(module, PostId.class, Long.class, PostId::value, PostId::new);
        plain(module, TaskId.class, Long.class, TaskId::value, TaskId::new);
        plain(module, EntryId.class, UUID.class, EntryId::value, EntryId::new);
        return module;
    }

    private static <T, P> void plain(
            SimpleModule module, Class<T> type, Class<P> form, Function<T, P> write, Function<P, T> read) {
        module.addSerializer(type, new StdDelegatingSerializer(type, new Plain<>(type, form, write)));
        module.addDeserializer(type, new StdDelegatingDeserializer<>(new Plain<>(form, type, read)));
    }

    private record Plain<A, B>(Class<A> from, Class<B> to, Function<A, B> function) implements Converter<A, B> {

        @Override
        public B convert(A value) {
            return function.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(from);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(to);
        }
    }
}
