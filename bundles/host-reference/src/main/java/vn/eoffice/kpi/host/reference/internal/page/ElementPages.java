package vn.eoffice.kpi.host.reference.internal.page;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The pages that hold nothing but an element of the plugin: what a person may see there, the plugin decides. */
@Component(service = ElementPages.class)
public final class ElementPages implements Pages {

    @Activate
    public ElementPages() {}

    @Override
    public void route(Routes routes) {
        routes.get("/my-day", exchange -> exchange.page("my-day", "Nhật ký của tôi", Map.of("nav", "my-day")))
                .get("/catalogue", exchange -> exchange.page("catalogue", "Danh mục", Map.of("nav", "catalogue")))
                .get("/readiness", exchange -> exchange.page("readiness", "Sẵn sàng", Map.of("nav", "readiness")));
    }
}
