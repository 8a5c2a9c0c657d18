package vn.eoffice.kpi.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Collects the descriptions that the slices' builds made, for the resources that are there now. */
@Component(service = ApiDescription.class)
public final class ApiDescription {

    private static final Logger LOG = LoggerFactory.getLogger(ApiDescription.class);
    private static final String FILE = "META-INF/openapi/openapi.json";

    private final BundleContext context;
    private @Nullable Made last;

    private record Made(List<String> resources, byte[] json) {}

    @Activate
    public ApiDescription(BundleContext context) {
        this.context = context;
    }

    /** The whole description as JSON; made anew when other resources are there. */
    public synchronized byte[] json() {
        var references = references();
        var resources = references.stream().map(ApiDescription::identity).toList();
        if (last == null || !last.resources().equals(resources)) {
            last = new Made(resources, make(references));
        }
        return last.json();
    }

    private byte[] make(List<ServiceReference<RestResource>> references) {
        var files = new LinkedHashMap<Long, @Nullable JsonNode>();
        var parts = new ArrayList<ApiPart>();
        for (var reference : references) {
            var bundle = reference.getBundle();
            var service = bundle == null ? null : context.getService(reference);
            if (bundle == null || service == null) {
                continue;
            }
            try {
                var file = files.computeIfAbsent(bundle.getBundleId(), id -> read(bundle.getEntry(FILE)));
                if (file != null) {
                    parts.add(new ApiPart(path(reference), service.getClass(), file));
                }
            } finally {
                context.ungetService(reference);
            }
        }
        try {
            return Json.mapper().writeValueAsBytes(new ApiMerge(base()).merge(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ServiceReference<RestResource>> references() {
        try {
            return context.getServiceReferences(RestResource.class, "(" + RestResource.PATH + "=*)").stream()
                    .sorted(Comparator.comparing(ApiDescription::identity))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String identity(ServiceReference<RestResource> reference) {
        return path(reference) + " " + reference.getProperty("service.id");
    }

    private static String path(ServiceReference<RestResource> reference) {
        return String.valueOf(reference.getProperty(RestResource.PATH));
    }

    static JsonNode base() throws IOException {
        return Json.mapper().readTree(ApiDescription.class.getResource("base.json"));
    }

    private static @Nullable JsonNode read(@Nullable URL file) {
        try {
            return file == null ? null : Json.mapper().readTree(file);
        } catch (IOException e) {
            LOG.warn("The description {} cannot be read and is left out", file, e);
            return null;
        }
    }
}
