package fr.cdg62.opposable.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtDispute;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds on each page, in Debian's Chromium; skipped aloud where there is none. */
class AccessibilityTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String FILE = "/conventions/" + Libercourt.CONVENTION.value();
    private static ReadServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "SKIPPED: no " + CHROMIUM + ", so the pages were not checked by axe-core");
        server = ReadServer.over(LibercourtProject.after(LibercourtLedger.secondYear())
                        .then(new AnomalyRaised(
                                Libercourt.CONVENTION,
                                "CDG",
                                "SIGNED_BEFORE_ENFORCEABLE",
                                "CGCT L2131-1",
                                Map.of("signed on", "2024-11-04"),
                                LocalDate.parse("2024-12-02")))
                        .then(Libercourt.failed())
                        .then(Libercourt.attachments())
                        .then(LibercourtDispute.begun())
                        .then(new ServiceCapacityDeclared(
                                ServiceCapacityId.of(Libercourt.CDG_62),
                                Libercourt.CDG_62,
                                new CapacityMonth("2026-04"),
                                600,
                                null,
                                LocalDate.parse("2026-03-02")))
                        .log())
                .at("2026-03-10T09:42:00Z");
        server.checks().begin();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-quic",
                                "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?limit=1&on=2024-11-20&knownAt=2024-11-05",
                "/?name=zzz",
                "/collectivites",
                "/conventions/convention-cdg-62-libercourt-2024",
                "/conventions/convention-cdg-62-libercourt-2024?on=2026-04-01",
                "/conventions/convention-cdg-62-libercourt-2024?atEvent=0",
                "/conventions/convention-cdg-62-libercourt-2024?on=2029-12-01&knownAt=2024-11-05T09:10:00Z",
                "/collectivites/collectivity-cdg-62-216209072",
                "/conventions/convention-cdg-62-nowhere",
                "/audit",
                "/audit/convention-cdg-62-libercourt-2024",
                "/personnes",
                "/personnes/person-cdg-62-maire-libercourt",
                "/?endsIn=2029-Q4&state=IN_FORCE",
                "/echeances",
                "/echeances?from=2024-01-01",
                "/projets",
                "/projets/project-cdg-62-libercourt-2024",
                "/projets/project-cdg-62-libercourt-2024?on=2025-02-20",
                "/engagements",
                "/conventions/convention-cdg-62-libercourt-2024/defense",
                "/conventions/convention-cdg-62-libercourt-2024/fin?on=2026-04-01",
                "/differends?on=2026-04-01",
                "/assistance",
                "/assistance/ledger-cdg-62-libercourt-2024",
                "/clauses",
                "/clauses/VISAS",
                "/clauses/ART2-DUREE",
                "/assistance/capacite",
            })
    void axe_finds_nothing_serious_on_a_wide_or_a_narrow_screen(String path) {
        try (var page = opened(path, 1280)) {
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 900);
                assertThat(grave(page)).as(path + " at " + width).isEmpty();
                var overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat((Integer) overflow)
                        .as(path + " scrolls sideways at " + width)
                        .isNotPositive();
            }
        }
    }

    @Test
    void a_guilty_page_is_found_at_either_width() {
        try (var page = opened("/clauses", 1280)) {
            page.evaluate("document.querySelector('main').innerHTML = '<img src=x><a href=y></a>'");
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 900);
                assertThat(grave(page).toString()).contains("image-alt: <img", "link-name: <a");
            }
        }
    }

    @Test
    void the_first_key_reaches_the_content() {
        try (var page = opened(FILE, 1280)) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#contenu");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("contenu");
        }
    }

    @Test
    void the_filter_is_worked_by_keyboard_alone() {
        try (var page = opened("/", 1280)) {
            page.focus("#name");
            page.keyboard().type("LIBER");
            page.keyboard().press("Enter");
            page.waitForURL("**name=LIBER**");
            assertThat(page.textContent("h2.count")).isEqualTo("1 convention");
        }
    }

    @Test
    void the_printed_page_has_the_reasons_and_no_form() {
        try (var page = opened(FILE, 1280)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible("form.account")).isFalse();
            assertThat(page.isVisible("text=Ce qui la changerait >> nth=0")).isTrue();
        }
    }

    private static Page opened(String path, int width) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.navigate(server.address(path));
        return page;
    }

    /** Only what is grave crosses from the browser: what axe says of all that is well is a hundred times as long. */
    private static List<?> grave(Page page) {
        page.evaluate("() => { if (!window.axe) {" + AxeBuilder.getAxeScript() + "} }");
        return (List<?>) page.evaluate("""
                () => axe.run({ resultTypes: ['violations'] }).then(result => result.violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')))""");
    }
}
