package fr.cdg62.opposable.verifier.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The page opened from its file in Debian's Chromium, as a stranger opens it; skipped aloud where there is none. */
public final class VerifyingPage implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path FILE = Path.of("target/classes/fr/cdg62/opposable/verifier/verify.html");

    private final Playwright playwright;
    final Page page;

    private VerifyingPage(Playwright playwright, Page page) {
        this.playwright = playwright;
        this.page = page;
    }

    /** Opens the page; the test is skipped aloud where there is no Chromium. */
    public static VerifyingPage opened() {
        assumeTrue(
                Files.isExecutable(CHROMIUM), "SKIPPED: no " + CHROMIUM + ", so the page that verifies was not tried");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
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
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.navigate(FILE.toAbsolutePath().toUri().toString());
        return new VerifyingPage(playwright, page);
    }

    /** What the reader got elsewhere. */
    record Elsewhere(String key, List<Path> notes, List<Path> certificates) {

        static final Elsewhere NOTHING = new Elsewhere("", List.of(), List.of());
        static final Elsewhere THE_FIRST_KEY = key(SampleJournal.FIRST.text());

        static Elsewhere key(String key) {
            return new Elsewhere(key, List.of(), List.of());
        }

        static Elsewhere note(Path note) {
            return new Elsewhere("", List.of(note), List.of());
        }

        static Elsewhere certificate(Path certificate) {
            return new Elsewhere("", List.of(), List.of(certificate));
        }
    }

    /** What a function of JavaScript answers in the page. */
    public Object evaluate(String function, Object given) {
        return page.evaluate(function, given);
    }

    /** The verdict, then the codes found, in alphabetical order: {@code "ALTERED FILE_CHANGED ROOT_DIFFERS"}. */
    String verdict(Path given, Elsewhere elsewhere) {
        var answer = answer(given, elsewhere);
        var codes = new TreeSet<String>();
        for (var finding : (List<?>) answer.get("findings")) {
            codes.add((String) ((Map<?, ?>) finding).get("code"));
        }
        return (answer.get("verdict") + " " + String.join(" ", codes)).strip();
    }

    /** The answer as the page would save it. */
    Map<?, ?> answer(Path given, Elsewhere elsewhere) {
        page.setInputFiles(Files.isDirectory(given) ? "#folder" : "#archive", given);
        page.fill("#key", elsewhere.key());
        page.setInputFiles("#notes", elsewhere.notes().toArray(Path[]::new));
        page.setInputFiles("#certificates", elsewhere.certificates().toArray(Path[]::new));
        page.click("#go");
        page.waitForSelector("#result:not([hidden]), #problem:not([hidden])");
        if (page.isVisible("#problem")) {
            throw new AssertionError(page.textContent("#problem"));
        }
        return (Map<?, ?>) page.evaluate("choice.answer");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
