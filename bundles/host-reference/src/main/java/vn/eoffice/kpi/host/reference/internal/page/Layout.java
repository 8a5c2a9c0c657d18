package vn.eoffice.kpi.host.reference.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.reference.internal.journal.ActKind;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.queue.QueueCounts;
import vn.eoffice.kpi.host.reference.internal.queue.Queues;

/** What all pages share: templates, who is looking, and the counts of the navigation. */
final class Layout {

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    private final Staff staff;
    private final Queues queues;

    Layout(Staff staff, Queues queues) {
        this.staff = staff;
        this.queues = queues;
        templates.setTemplateLoader(new ClassTemplateLoader(Layout.class, ""));
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.forLanguageTag("vi"));
        templates.setNumberFormat("c");
        templates.setBooleanFormat("c");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setLocalizedLookup(false);
    }

    Viewer viewer(long personId) {
        return staff.viewer(personId);
    }

    QueueCounts counts(Viewer viewer) {
        return queues.counts(viewer);
    }

    /** The path below the office's base. */
    String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? "/" : info;
    }

    /** What the page before has just done; only words of our own are repeated. */
    String done(@Nullable String code) {
        return code == null
                ? ""
                : Arrays.stream(ActKind.values())
                        .filter(kind -> kind.name().equals(code))
                        .map(kind -> told(kind.label()))
                        .findFirst()
                        .orElse("SAVED".equals(code) ? "Đã lưu" : "");
    }

    private static String told(String label) {
        return label.startsWith("Đã") ? label : "Đã thực hiện: " + label;
    }

    /** The whole page before a byte of it is sent, so that a fault never leaves half a page. */
    byte[] render(String template, Map<String, Object> model) {
        model.put("format", new PageFormat(staff.today()));
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template + ".ftlh").process(model, page);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template (%s) failed.".formatted(template), e);
        }
        return page.toString().getBytes(UTF_8);
    }
}
