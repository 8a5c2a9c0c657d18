package vn.eoffice.kpi.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.it.Browser.accessible;
import static vn.eoffice.kpi.it.Browser.fits;
import static vn.eoffice.kpi.it.Browser.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole way in Chromium: registered, assigned, processed, logged, confirmed, scored. With {@code -Dkpi.images=FOLDER} it
 * writes the pictures of the documentation.
 */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkIT {

    private static final String NUMBER = "2417/BNV-CCVC";
    private static final String SUBJECT =
            "Rà soát, báo cáo số lượng, chất lượng đội ngũ cán bộ, công chức năm 2026 trên địa bàn tỉnh";
    private static final Pattern SCORED = Pattern.compile("\\d+,\\d{2}");

    private final Browser browser = new Browser();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aDocumentIsProcessedLoggedConfirmedAndScored(KarafProcess karaf) {
        var document = registerAndSubmit(karaf);
        assign(karaf, document);
        complete(karaf, document);

        var specialist = browser.signedIn(karaf, Demo.SPECIALIST, 1366, 1000);
        specialist.navigate("/eoffice/my-day");
        var entry = specialist.locator("[data-kpi=entry]").filter(new Locator.FilterOptions().setHasText(SUBJECT));
        assertThat(entry.first()).isVisible();
        open(entry);
        assertThat(entry.locator("[data-kpi=evidence] li")).hasCount(1);
        chooseTask(specialist, entry);
        accessible(specialist);
        picture(specialist.locator("kpi-my-day"), "my-day");
        var monthBefore = total(specialist, "month-total");
        entry.locator("[data-kpi=submit]").click();
        assertThat(entry).hasAttribute("data-state", "SUBMITTED");

        confirm(karaf);

        specialist.reload();
        assertThat(entry).hasAttribute("data-state", "CONFIRMED");
        assertThat(entry.locator("[data-kpi=points]")).hasText(SCORED);
        assertTrue(total(specialist, "month-total") > monthBefore, "the month's total moved");
        open(entry);
        var score = entry.locator("[data-kpi=score]");
        assertThat(score).hasAttribute("data-outcome", "SCORED");
        assertTrue(score.locator("[data-kpi=factors] tbody tr").count() >= 4, "every factor is explained");
        accessible(specialist);
        picture(specialist.locator("kpi-score"), "score");

        specialist.navigate("/eoffice/documents/" + document);
        assertThat(specialist.locator("kpi-document [data-kpi=entry]")).hasAttribute("data-state", "CONFIRMED");
        accessible(specialist);
        picture(specialist.locator("kpi-document"), "document");
    }

    @Test
    void theScreensServeAPhone(KarafProcess karaf) {
        var page = browser.signedIn(karaf, Demo.COLLEAGUE, 390, 844);
        for (var path : List.of("/eoffice/my-day", "/eoffice/queue/todo", "/eoffice/queue/confirm", "/kpi/")) {
            page.navigate(path);
            page.waitForLoadState();
            fits(page);
            accessible(page);
        }
    }

    @Test
    void everyPageOfTheOfficeIsAccessible(KarafProcess karaf) {
        var stranger = browser.visitor(karaf.url("/"), 1366, 768).newPage();
        stranger.navigate("/eoffice/sign-in");
        accessible(stranger);
        var clerk = browser.signedIn(karaf, Demo.CLERK, 1366, 768);
        for (var path : List.of(
                "/eoffice/queue/todo",
                "/eoffice/register/incoming",
                "/eoffice/register/outgoing",
                "/eoffice/register/incoming/new")) {
            clerk.navigate(path);
            accessible(clerk);
        }
        var administrator = browser.signedIn(karaf, Demo.ADMINISTRATOR, 1366, 768);
        for (var path : List.of("/eoffice/administration/people", "/eoffice/administration/units")) {
            administrator.navigate(path);
            accessible(administrator);
        }
    }

    @Test
    void anExpiredSessionSaysSoAndLeadsToTheSignIn(KarafProcess karaf) {
        var page = browser.signedIn(karaf, Demo.COLLEAGUE, 1366, 768);
        page.navigate("/eoffice/my-day");
        page.locator("[data-kpi=new]").first().click();
        page.locator("[data-kpi=new-title]").fill("Họp giao ban tuần");
        page.context().clearCookies();
        page.locator("[data-kpi=new-save]").click();
        var problem = page.locator("[data-kpi=problem]").first();
        assertThat(problem).containsText("hết hạn");
        assertThat(page.locator("[data-kpi=new-title]")).hasValue("Họp giao ban tuần");
    }

    private String registerAndSubmit(KarafProcess karaf) {
        var clerk = browser.signedIn(karaf, Demo.CLERK, 1366, 768);
        clerk.navigate("/eoffice/register/incoming/new");
        clerk.locator("#form-incoming-number").fill(NUMBER);
        clerk.locator("#form-incoming-issuer").fill("Bộ Nội vụ");
        clerk.locator("#form-incoming-subject").fill(SUBJECT);
        clerk.locator("#form-incoming-dueOn").fill(Demo.today().plusDays(9).toString());
        clerk.locator("#button-incoming").click();
        assertThat(clerk.locator("#document-number")).hasText(NUMBER);
        var document = clerk.locator("article[data-document]").getAttribute("data-document");
        choose(clerk.locator("#form-submit-leader"), "Lương Đình Phúc");
        clerk.locator("#button-submit").click();
        assertThat(clerk.locator("#notice")).isVisible();
        return document;
    }

    private void assign(KarafProcess karaf, String document) {
        var director = browser.signedIn(karaf, Demo.DIRECTOR, 1366, 768);
        director.navigate("/eoffice/queue/todo");
        assertThat(director.locator("#queue-items")).containsText(NUMBER);
        director.navigate("/eoffice/documents/" + document);
        choose(director.locator("#form-assign-lead"), "Trần Ngọc Minh Anh");
        director.locator("#form-assign-leadDue").fill(Demo.today().plusDays(6).toString());
        director.locator("details.people summary").click();
        director.getByLabel("Nguyễn Hoài Phương phối hợp").check();
        director.getByLabel("Lý Xuân Sơn để biết").check();
        director.locator("#button-assign").click();
        assertThat(director.locator("section.share")).hasCount(3);
    }

    private void complete(KarafProcess karaf, String document) {
        var specialist = browser.signedIn(karaf, Demo.SPECIALIST, 1366, 768);
        specialist.navigate("/eoffice/queue/todo");
        assertThat(specialist.locator("#queue-items")).containsText(SUBJECT);
        specialist.navigate("/eoffice/documents/" + document);
        var mine = specialist.locator("section.share.mine");
        mine.locator("textarea[name=body]")
                .fill("Sở Nội vụ báo cáo số lượng, chất lượng đội ngũ cán bộ, công chức năm 2026.");
        mine.locator("#button-complete").click();
        assertThat(specialist.locator("section.share.mine a.product")).isVisible();
    }

    private void confirm(KarafProcess karaf) {
        var head = browser.signedIn(karaf, Demo.HEAD, 1366, 1000);
        head.navigate("/eoffice/queue/confirm");
        head.locator("[data-kpi=waiting]")
                .filter(new Locator.FilterOptions().setHasText(SUBJECT))
                .click();
        var review = head.locator("[data-kpi=review]");
        assertThat(review).containsText(SUBJECT);
        assertThat(review.locator("[data-kpi=grades]")).containsText("điểm");
        accessible(head);
        picture(head.locator("kpi-confirmations"), "confirmations");
        review.locator("[data-kpi=grade-GOOD]").check();
        review.locator("[data-kpi=confirm]").click();
        assertThat(head.locator("[data-kpi=outcome]")).hasAttribute("data-state", "CONFIRMED");
        assertThat(head.locator("[data-kpi=outcome-points]")).hasText(SCORED);
    }

    private static void open(Locator entry) {
        if (!"true".equals(entry.locator("[data-kpi=toggle]").getAttribute("aria-expanded"))) {
            entry.locator("[data-kpi=toggle]").click();
        }
    }

    /** By keyboard only, without accents, as someone in a hurry would. */
    private static void chooseTask(Page page, Locator entry) {
        if (entry.locator("[data-kpi=change-task]").count() > 0) {
            entry.locator("[data-kpi=change-task]").first().click();
        }
        var search = entry.locator("[data-kpi=task-search]");
        search.fill("bao cao dinh ky");
        assertThat(entry.locator("[data-kpi=task-option]").first()).isVisible();
        search.press("ArrowDown");
        search.press("Enter");
        assertThat(entry.locator("[data-kpi=task-code]")).isVisible();
    }

    private static double total(Page page, String which) {
        var figure = page.locator("[data-kpi=%s] [data-kpi=total-points]".formatted(which));
        assertThat(figure).isVisible();
        var text = figure.innerText().replace(".", "").replace(',', '.');
        return text.isBlank() || text.equals("–") ? 0 : Double.parseDouble(text);
    }

    private static void choose(Locator select, String person) {
        var value = select.locator("option")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .getAttribute("value");
        select.selectOption(value);
    }
}
