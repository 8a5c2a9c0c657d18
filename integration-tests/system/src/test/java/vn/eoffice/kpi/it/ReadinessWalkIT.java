package vn.eoffice.kpi.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.eoffice.kpi.it.Browser.accessible;
import static vn.eoffice.kpi.it.Browser.fits;
import static vn.eoffice.kpi.it.Browser.picture;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units on their way to going live, at the screens in Chromium. */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadinessWalkIT {

    private final Browser browser = new Browser();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theGateNamesWhoLacksWhatAndAPositionIsAssignedInTwoSteps(KarafProcess karaf) {
        var page = readiness(karaf, Demo.DIRECTOR);
        accessible(page);
        picture(page.locator("kpi-readiness"), "readiness");
        open(page, "to chuc bien che");
        var lacking = page.locator("[data-kpi=lacking]");
        assertThat(lacking).containsText("Vương Đức Hiệp");
        lead(page, "LIVE");
        var dialog = page.locator("[data-kpi=stage-dialog]");
        assertThat(dialog.locator("[data-kpi=problem]")).containsText("Vương Đức Hiệp");
        accessible(page);
        page.locator("[data-kpi=stage-cancel]").click();
        assertThat(page.locator("[data-kpi=unit-detail]")).hasAttribute("data-stage", "PREPARING");
        picture(page.locator("kpi-readiness"), "readiness-unit");

        lacking.locator("[data-kpi=assign-position]").click();
        page.locator("[data-kpi=chooser-item]").first().click();
        page.locator("[data-kpi=position-send]").click();
        assertThat(page.locator("[data-kpi=position-dialog] [data-kpi=field-error]"))
                .isVisible();
        page.locator("[data-kpi=position-reason]").fill("Quyết định 12/QĐ-SNV ngày 20/11/2026");
        accessible(page);
        picture(page.locator("[data-kpi=position-dialog]"), "position");
        page.locator("[data-kpi=position-send]").click();
        assertThat(page.locator("kpi-readiness [data-kpi=status]").first()).containsText("Vương Đức Hiệp giữ vị trí");
        assertThat(page.locator("[data-kpi=need][data-need=POSITION]")).hasAttribute("data-have", "5");
    }

    @Test
    void aReadyUnitGoesLive(KarafProcess karaf) {
        var page = readiness(karaf, Demo.DIRECTOR);
        open(page, "van phong so tai chinh");
        assertThat(page.locator("[data-kpi=gate]")).hasAttribute("data-ready", "true");
        lead(page, "LIVE");
        assertThat(page.locator("[data-kpi=unit-detail]")).hasAttribute("data-stage", "LIVE");
        assertThat(page.locator("[data-kpi=stage-history]")).containsText("20/KH-UBND");
        accessible(page);
    }

    @Test
    void whoDoesNotDecideOnlyReadsAlsoOnAPhone(KarafProcess karaf) {
        var page = readiness(karaf, Demo.HEAD);
        page.setViewportSize(320, 640);
        fits(page);
        accessible(page);
        open(page, "kinh te xa dien khanh");
        assertThat(page.locator("[data-kpi=lacking]")).hasCount(4);
        assertThat(page.locator("[data-kpi=to-LIVE], [data-kpi=assign-position]"))
                .hasCount(0);
        fits(page);
        accessible(page);
    }

    private static void lead(Page page, String stage) {
        page.locator("[data-kpi=to-%s]".formatted(stage)).click();
        page.locator("[data-kpi=stage-decision]").fill("20/KH-UBND");
        page.locator("[data-kpi=stage-send]").click();
    }

    private static void open(Page page, String words) {
        page.locator("[data-kpi=unit-search]").fill(words);
        assertThat(page.locator("[data-kpi=unit]")).hasCount(1);
        page.locator("[data-kpi=open-unit]").click();
        assertThat(page.locator("[data-kpi=unit-detail]")).isVisible();
    }

    private Page readiness(KarafProcess karaf, String login) {
        var page = browser.signedIn(karaf, login, 1280, 900);
        page.navigate("/eoffice/readiness");
        assertThat(page.locator("[data-kpi=unit]").first()).isVisible();
        return page;
    }
}
