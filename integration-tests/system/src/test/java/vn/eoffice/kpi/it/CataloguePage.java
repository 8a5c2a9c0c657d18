package vn.eoffice.kpi.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The catalogue as somebody has it on the screen. */
final class CataloguePage {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    final Page page;

    CataloguePage(Page signedIn, String view) {
        page = signedIn;
        page.navigate("/eoffice/catalogue#catalogue/" + view);
        assertThat(part(view.split("/")[0])).isVisible();
    }

    /** By the name that the screens give to each of their parts for tests. */
    Locator part(String kpi) {
        return page.locator("[data-kpi=%s]".formatted(kpi));
    }

    Locator whole() {
        return page.locator("kpi-catalogue");
    }

    void to(String view) {
        part("view-" + view).click();
    }

    void search(String text) {
        part("item-search").fill(text);
    }

    Locator item(String code) {
        return page.locator("[data-kpi=item][data-task=\"%s\"]".formatted(code));
    }

    void send(Workbook book) {
        part("import-file").first().setInputFiles(new FilePayload("danh-muc-so-noi-vu.xlsx", XLSX, book.bytes()));
    }

    /** A line of the list of faults, by what stands in its columns. */
    Locator fault(String sheet, int row, String column, String value) {
        return part("fault")
                .filter(text(sheet))
                .filter(text(Pattern.compile("\\b%d\\b".formatted(row))))
                .filter(text(column))
                .filter(text(value));
    }

    void proposal(String box, String id) {
        part("box-" + box).click();
        page.locator("[data-kpi=proposal-line][data-proposal=\"%s\"]".formatted(id))
                .click();
        assertThat(page.locator("[data-kpi=proposal][data-proposal=\"%s\"]".formatted(id)))
                .isVisible();
    }

    Locator state() {
        return page.locator("[data-kpi=proposal] [data-kpi=proposal-state]");
    }

    void act(String act, String field, String text) {
        part("do-" + act).click();
        part("act-" + field).fill(text);
        part("act-send").click();
    }

    Locator role(String name) {
        return part("role").filter(text(name));
    }

    static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.FilterOptions text(Pattern pattern) {
        return new Locator.FilterOptions().setHasText(pattern);
    }
}
