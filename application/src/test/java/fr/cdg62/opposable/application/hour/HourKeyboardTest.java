package fr.cdg62.opposable.application.hour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.kernel.access.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry typed without a mouse, in Debian's Chromium; skipped aloud where there is none. */
class HourKeyboardTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");
    private static final int KEYS_A_SECOND = 3;
    private static final int SECONDS_MAX = 15;

    @TempDir
    Path data;

    @Test
    void the_next_entry_is_typed_in_fewer_keys_than_fifteen_seconds_hold() {
        assumeTrue(
                Files.isExecutable(CHROMIUM), "SKIPPED: no " + CHROMIUM + ", so nothing was typed in a real browser");
        try (var application = Application.started(data, "--clock=2025-06-02T08:00:00Z");
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            SignedConventions.in(application).sign(SignedConventions.LIBERCOURT, LocalDate.of(2024, 12, 1));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(QUIET));
            var page = browser.newPage(new Browser.NewPageOptions()
                    .setViewportSize(360, 800)
                    .setExtraHTTPHeaders(Map.of("Authorization", application.bearer(Role.AGENT))));
            page.navigate(application.running().address() + "/assistance/saisie?role=AGENT&canal=PHONE&agent="
                    + SignedConventions.AGENT.value());

            int first = typed(page, "liber", "45", "Dépôt refusé");
            page.waitForSelector("text=C’est enregistré");
            assertThat(page.textContent("[role=status]")).contains("45 min pour 2 h dues ; reste à donner : 1 h 15");
            int second = typed(page, "216209072", "1:30", "Certificat expiré");
            page.waitForSelector("text=2 h 15 pour 2 h dues");

            assertThat(first).isLessThan(KEYS_A_SECOND * SECONDS_MAX);
            assertThat(second).isLessThan(KEYS_A_SECOND * SECONDS_MAX);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("collectivite-0");
            typed(page, "liber", "13:00", "Trop long");
            page.waitForSelector("text=BAD_DURATION");
            assertThat(page.inputValue("#objet")).isEqualTo("Trop long");
            assertThat(grave(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .isNotPositive();
        }
    }

    /** Types an entry where the focus is; how many keys it took. */
    private static int typed(Page page, String collectivity, String duration, String subject) {
        var keyboard = page.keyboard();
        keyboard.type(collectivity);
        keyboard.press("Tab");
        keyboard.type(duration);
        keyboard.press("Tab");
        keyboard.type(subject);
        keyboard.press("Enter");
        page.waitForLoadState();
        return collectivity.length() + duration.length() + subject.length() + 3;
    }

    private static List<String> grave(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId())
                        .toList();
    }
}
