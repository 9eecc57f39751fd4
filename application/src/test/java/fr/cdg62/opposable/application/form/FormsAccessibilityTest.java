package fr.cdg62.opposable.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.kernel.access.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core finds on the pages that record, in Debian's Chromium; skipped aloud where there is none. */
class FormsAccessibilityTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String CONVENTION = Application.fresh("convention-cdg-62-axe-");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");
    private static Application application;
    private static Playwright playwright;
    private static Browser browser;
    private static String bearer;

    @BeforeAll
    static void start() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "SKIPPED: no " + CHROMIUM + ", so the forms were not checked by axe-core");
        application = Application.shared();
        bearer = application.bearer(Role.AGENT);
        var drafted = application.as(Role.AGENT).post("/api/conventions/" + CONVENTION + "/draft", """
                {"collectivityId":"collectivity-cdg-62-216209072","pricing":"PRICED_BY_CONVENTION","draftedOn":"2024-09-02"}""");
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faire",
                "/faire/conventions/draft",
                "/faire/conventions/choose-prestation?id={id}",
                "/faire/conventions/record-deliberation?id={id}",
                "/faire/conventions/draft-amendment?id={id}",
                "/faire/conventions/record-breach?id={id}",
                "/faire/conventions/give-termination-notice?id={id}",
                "/faire/conventions/record-delivery-fact?id={id}",
                "/faire/conventions/declare-dispute?id={id}",
                "/faire/campaigns/launch",
                "/campagnes/nouvelle",
                "/import",
                "/exports",
                "/collectivites/collectivity-cdg-62-216209072/absence?nature=CLAIM&du=2024-01-01&au=2024-12-31",
                "/assistance/saisie",
                "/assistance/saisie?seance=3",
                "/conventions/{id}",
                "/conventions/{id}/simulation"
            })
    void axe_finds_nothing_serious_on_a_wide_or_a_narrow_screen(String path) {
        var address = path.replace("{id}", CONVENTION);
        for (int width : List.of(1280, 360)) {
            try (var page = opened(address, width)) {
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
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
        try (var page = opened("/faire", 1280)) {
            page.evaluate("document.querySelector('main').innerHTML = '<img src=x><a href=y></a>'");
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 900);
                assertThat(grave(page).toString()).contains("image-alt: <img", "link-name: <a");
            }
        }
    }

    @Test
    void the_enter_key_checks_a_form_that_has_rows_to_add() {
        try (var page = opened("/faire/campaigns/launch", 1280)) {
            page.evaluate("document.querySelector('form.panel').noValidate = true");
            page.fill("input[name=title]", "Campagne au clavier");
            page.press("input[name=title]", "Enter");
            page.waitForSelector("[role=alert]");
            assertThat(page.inputValue("input[name=title]")).isEqualTo("Campagne au clavier");
            assertThat(page.textContent("[role=alert]")).contains("Il manque quelque chose");
        }
    }

    private static Page opened(String path, int width) {
        var page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, 900)
                .setExtraHTTPHeaders(Map.of("Authorization", bearer)));
        var answer = page.navigate(application.running().address() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
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
