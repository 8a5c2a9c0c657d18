package vn.eoffice.kpi.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.it.Browser.accessible;
import static vn.eoffice.kpi.it.Browser.fits;
import static vn.eoffice.kpi.it.Browser.picture;
import static vn.eoffice.kpi.it.CataloguePage.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The organisation department at its screens in Chromium: a file with faults, a proposal on its way, roles, and the task picker
 * without a mouse. With {@code -Dkpi.images=FOLDER} it writes the pictures of the documentation.
 */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueWalkIT {

    private static final Object[] HEADERS = {
        "Mã đầu việc",
        "Tên đầu việc",
        "Sản phẩm đầu ra",
        "Đơn vị tính",
        "Nhóm nhiệm vụ",
        "Hệ số quy đổi",
        "Định mức (giờ)"
    };
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** A task of the demo province, three hours of work. */
    /** A task of the province that the walk proposes to change, and changes. */
    static final String CHANGED = "BNV-06";

    private final Browser browser = new Browser();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aFileWithFaultsIsMendedAndApplied(KarafProcess karaf) {
        var code = "DM." + UUID.randomUUID().toString().substring(0, 6);
        Object[] right = {code, "Thẩm định đề án vị trí việc làm", "Báo cáo thẩm định", "báo cáo", "B", 1.5, 6};
        var catalogue = at(karaf, Demo.ADMINISTRATOR, "imports");
        accessible(catalogue.page);
        catalogue.send(new Workbook("Đầu việc")
                .row(HEADERS)
                .row(right)
                .row(code + "-1", "Rà soát đề án vị trí việc làm", "Báo cáo", "báo cáo", "B", 0, 4)
                .row(code + "-2", "", "Báo cáo", "báo cáo", "B", "=1+1", 4)
                .merge("B3:C3"));

        var detail = catalogue.part("import-detail");
        assertThat(detail).hasAttribute("data-state", "FAULTY");
        assertThat(catalogue.fault("Đầu việc", 3, "F – Hệ số quy đổi", "0")).hasCount(1);
        assertThat(catalogue.fault("Đầu việc", 4, "B – Tên đầu việc", "(trống)"))
                .hasCount(1);
        assertThat(catalogue.fault("Đầu việc", 4, "F – Hệ số quy đổi", "=1+1")).hasCount(1);
        assertThat(catalogue.fault("Đầu việc", 3, "B – Tên đầu việc", "B3:C3")).hasCount(1);
        assertTrue(catalogue
                .page
                .waitForDownload(() -> catalogue.part("download-faults").click())
                .suggestedFilename()
                .endsWith(".xlsx"));
        accessible(catalogue.page);
        picture(catalogue.whole(), "import-faults");

        catalogue.to("items");
        catalogue.search(code);
        assertThat(catalogue.part("nothing-found")).isVisible();

        catalogue.page.goBack();
        catalogue.send(new Workbook("Đầu việc").row(HEADERS).row(right));
        assertThat(detail).hasAttribute("data-state", "READY");
        assertThat(catalogue.part("import-summary")).containsText("Đầu việc");
        catalogue.part("apply").click();
        assertThat(detail.locator("[data-kpi=field-error]")).isVisible();
        catalogue.part("apply-decision").fill("1234/QĐ-UBND");
        accessible(catalogue.page);
        picture(catalogue.whole(), "import-ready");
        catalogue.part("apply").click();
        assertThat(detail).hasAttribute("data-state", "APPLIED");

        catalogue.to("items");
        catalogue.search(code);
        assertThat(catalogue.item(code)).containsText("6 giờ/báo cáo");
        catalogue.item(code).click();
        assertThat(catalogue.part("item-detail")).containsText("1,5");
        accessible(catalogue.page);
    }

    @Test
    void aProposalIsAppraisedApprovedPublishedAndOffered(KarafProcess karaf) {
        var proposal = propose(karaf);
        appraise(karaf, proposal);
        approve(karaf, proposal);
        publish(karaf, proposal);

        var catalogue = at(karaf, Demo.SPECIALIST, "items");
        catalogue.search(CHANGED);
        catalogue.item(CHANGED).click();
        var norm = catalogue.page.locator("[data-kpi=changes] [data-field=normHours]");
        assertThat(norm).containsText("3");
        assertThat(norm).containsText("4,5");
        accessible(catalogue.page);
        picture(catalogue.part("item-detail"), "catalogue-item");
        catalogue.page.navigate("/eoffice/my-day");
        assertThat(offered(catalogue.page, Demo.today())).containsText("4,5 giờ");
        catalogue.page.locator("[data-kpi=previous-day]").click();
        assertThat(offered(catalogue.page, Demo.today().minusDays(1))).containsText("3 giờ");
    }

    private String propose(KarafProcess karaf) {
        var catalogue = at(karaf, Demo.SPECIALIST, "items");
        catalogue.search(CHANGED);
        catalogue.item(CHANGED).click();
        catalogue.part("propose-CHANGE").click();
        var form = catalogue.part("proposal-form");
        form.locator("[data-kpi=draft-normHours]").fill("bốn rưỡi");
        form.locator("[data-kpi=submit-proposal]").click();
        assertThat(form.locator("[data-kpi=field-error]")).hasCount(2);
        form.locator("[data-kpi=proposal-reason]").fill("Năm nay thêm mười hai tiêu chí, phải đối chiếu với từng sở.");
        form.locator("[data-kpi=draft-normHours]").fill("4,5");
        form.locator("[data-kpi=draft-name]").fill("Chấm điểm Chỉ số cải cách hành chính của sở, ngành, địa phương");
        accessible(catalogue.page);
        picture(catalogue.whole(), "proposal-form");
        form.locator("[data-kpi=submit-proposal]").click();
        assertThat(catalogue.state()).hasAttribute("data-state", "PROPOSED");
        return catalogue.part("proposal").getAttribute("data-proposal");
    }

    private void appraise(KarafProcess karaf, String proposal) {
        var catalogue = at(karaf, Demo.HEAD, "proposals");
        catalogue.proposal("TO_APPRAISE", proposal);
        catalogue.part("do-REJECT").click();
        catalogue.part("act-send").click();
        assertThat(catalogue.part("act-dialog").locator("[data-kpi=field-error]"))
                .isVisible();
        accessible(catalogue.page);
        catalogue.part("act-cancel").click();
        catalogue.act("APPRAISE", "opinion", "Đồng ý, đã đối chiếu với hồ sơ chấm điểm năm trước.");
        assertThat(catalogue.state()).hasAttribute("data-state", "APPRAISED");
        assertThat(catalogue.part("do-APPROVE")).hasCount(0);
    }

    private void approve(KarafProcess karaf, String proposal) {
        var catalogue = at(karaf, Demo.DIRECTOR, "proposals");
        catalogue.proposal("TO_APPROVE", proposal);
        accessible(catalogue.page);
        picture(catalogue.whole(), "proposal");
        catalogue.act("APPROVE", "decision", "15/QĐ-SNV");
        assertThat(catalogue.state()).hasAttribute("data-state", "APPROVED");
    }

    private void publish(KarafProcess karaf, String proposal) {
        var catalogue = at(karaf, Demo.HEAD, "proposals");
        catalogue.proposal("TO_PUBLISH", proposal);
        catalogue.act("PUBLISH", "validFrom", Demo.today().format(TYPED));
        assertThat(catalogue.state()).hasAttribute("data-state", "PUBLISHED");
    }

    /** The changed task as the picker offers it on a day. */
    private static Locator offered(Page page, LocalDate day) {
        var form = page.locator("kpi-new-entry");
        assertThat(page.locator("[data-kpi=my-day][data-date=\"%s\"] [data-kpi=day-total]".formatted(day)))
                .isVisible();
        if (form.count() == 0) {
            page.locator("[data-kpi=new]").first().click();
        }
        assertThat(form).containsText(day.format(TYPED));
        form.locator("[data-kpi=task-search]").fill("cham diem chi so cai cach hanh chinh");
        return form.locator("[data-kpi=task-option][data-task=\"%s\"]".formatted(CHANGED));
    }

    @Test
    void theTaskPickerNeedsNoMouse(KarafProcess karaf) {
        var page = browser.signedIn(karaf, Demo.SPECIALIST, 1280, 1000);
        page.navigate("/eoffice/my-day");
        assertThat(page.locator("[data-kpi=new]")).isVisible();
        var keys = page.keyboard();
        keys.press("n");
        var form = page.locator("kpi-new-entry");
        assertThat(form.locator("[data-kpi=new-title]")).isFocused();
        keys.type("Họp giao ban tuần của phòng");
        tabTo(page, "task-search");
        keys.type("bao cao dinh ky");
        var options = form.locator("[data-kpi=task-option]");
        assertThat(options.first()).containsText("Định mức");
        keys.press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        var near = form.locator("[data-kpi=near] [data-kpi=look-alike]");
        assertThat(near.first()).isVisible();
        assertTrue(near.locator(".difference").count() > 0, "what differs is said");
        accessible(page);
        picture(page.locator("kpi-my-day"), "task-picker");
        var chosen = options.nth(1).getAttribute("data-task");
        keys.press("Enter");
        assertThat(form.locator("[data-kpi=task-code]")).hasText(chosen);
        keys.press("Control+Enter");
        assertThat(page.locator("[data-kpi=entry]")
                        .filter(text("Họp giao ban tuần của phòng"))
                        .first())
                .isVisible();
    }

    /** As often as a patient person would press it. */
    private static void tabTo(Page page, String kpi) {
        for (int i = 0; i < 20 && !kpi.equals(focused(page)); i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(kpi, focused(page));
    }

    private static Object focused(Page page) {
        return page.evaluate(
                """
                () => {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  return at?.dataset.kpi;
                }
                """);
    }

    @Test
    void administratorsGiveAndTakeRoles(KarafProcess karaf) {
        var catalogue = at(karaf, Demo.ADMINISTRATOR, "roles");
        assertThat(catalogue.role("Lương Đình Phúc")).containsText("Phê duyệt");
        catalogue.part("give-role").click();
        catalogue.part("role-send").click();
        var dialog = catalogue.part("role-dialog");
        assertThat(dialog.locator("[data-kpi=field-error]")).hasCount(2);
        dialog.locator("[data-kpi=chooser-search]").fill("hoai phuong");
        dialog.locator("[data-kpi=chooser-item]").first().click();
        catalogue.part("role-appraiser").check();
        accessible(catalogue.page);
        picture(dialog, "role");
        catalogue.part("role-send").click();
        assertThat(catalogue.role("Nguyễn Hoài Phương")).containsText("Thẩm định");
        accessible(catalogue.page);

        assertThat(at(karaf, Demo.COLLEAGUE, "proposals").part("box-TO_APPRAISE"))
                .isVisible();

        catalogue.role("Nguyễn Hoài Phương").locator("[data-kpi=change-role]").click();
        catalogue.part("role-take").click();
        assertThat(catalogue.role("Nguyễn Hoài Phương")).hasCount(0);
        assertThat(at(karaf, Demo.COLLEAGUE, "roles").part("give-role")).hasCount(0);
    }

    @Test
    void everyViewServesAPhone(KarafProcess karaf) {
        var page = browser.signedIn(karaf, Demo.ADMINISTRATOR, 320, 640);
        for (var view : List.of("items", "records", "proposals", "imports", "feedback", "roles", "proposals/new-NEW")) {
            page.navigate("/eoffice/catalogue#catalogue/" + view);
            page.reload();
            assertThat(page.locator("[data-kpi=catalogue] [data-kpi^=view-][aria-current=page]"))
                    .hasCount(1);
            assertThat(page.locator("[data-kpi=loading]")).hasCount(0);
            fits(page);
            accessible(page);
        }
    }

    private CataloguePage at(KarafProcess karaf, String login, String view) {
        return new CataloguePage(browser.signedIn(karaf, login, 1280, 900), view);
    }
}
