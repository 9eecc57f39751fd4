package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeKey;
import fr.cdg62.opposable.verifier.note.JournalKey;
import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.page.VerifyingPage;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;

/** The program and the page, written from one document by different hands and given the same bytes: what each answers, in words that compare. */
final class BothVerifiers implements AutoCloseable {

    /** What is given: the files of a folder, or one archive. */
    record Given(String name, Map<String, byte[]> files, boolean archive, Elsewhere elsewhere) {}

    /** What the reader got elsewhere. */
    record Elsewhere(List<MadeKey> keys, List<MadeJournal.Sealed> witnesses, List<X509Certificate> authorities) {

        static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of(), List.of());
        static final Elsewhere THE_KEY = new Elsewhere(List.of(MadeKey.FIRST), List.of(), List.of());
    }

    private static final int TOGETHER = 25;
    private static final List<String> FACTS = List.of(
            "status",
            "input",
            "origin",
            "size",
            "events",
            "streams",
            "checkpoint",
            "signedAt",
            "stampedAt",
            "simulated",
            "anchors");
    private static final String IN_THE_PAGE = """
            async (cases) => {
              const { readerOf, verify, givenFile } = opposable;
              const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
              const answers = [];
              for (const { files, keys, notes, certificates } of cases) {
                const given = files.map(({ path, content }) => givenFile(new File([bytes(content)], path), path));
                const read = (list) => list.map(({ file, content }) => ({ file, bytes: bytes(content) }));
                answers.push(JSON.stringify(await verify(given, readerOf(keys, read(notes), read(certificates)))));
              }
              return answers;
            }""";

    private final VerifyingPage page = VerifyingPage.opened();
    private final Path folder;

    BothVerifiers(Path folder) {
        this.folder = folder;
    }

    /** Refuses that they differ on any of these; answers what they both said, in the same order. */
    List<Members> agreed(List<Given> cases) {
        var answers = new ArrayList<Members>();
        var differences = new SoftAssertions();
        for (int from = 0; from < cases.size(); from += TOGETHER) {
            var some = cases.subList(from, Math.min(cases.size(), from + TOGETHER));
            var said = (List<?>) page.evaluate(
                    IN_THE_PAGE, some.stream().map(BothVerifiers::forThePage).toList());
            for (int i = 0; i < some.size(); i++) {
                var program = members(JsonReport.of(Verifier.verify(request(some.get(i)))));
                var inThePage = members((String) said.get(i));
                differences.assertThat(words(inThePage)).as(some.get(i).name()).isEqualTo(words(program));
                answers.add(program);
            }
        }
        differences.assertAll();
        return answers;
    }

    private static Members members(String json) {
        try {
            return Members.of(json.getBytes(StandardCharsets.UTF_8));
        } catch (Malformed e) {
            throw new AssertionError(json, e);
        }
    }

    /** Everything but the sentences, which each writes in its own words, and the names of the files something was seen in. */
    private static List<String> words(Members answer) {
        var words = new ArrayList<String>();
        words.add(String.valueOf(answer.values().get("verdict")));
        FACTS.forEach(fact -> words.add(fact + " " + answer.values().get(fact)));
        var findings = new TreeSet<String>();
        for (var finding : objects(answer, "findings")) {
            var place = new ArrayList<String>();
            for (var part : List.of("code", "index", "stream", "sequence", "note")) {
                place.add(String.valueOf(finding.values().get(part)));
            }
            findings.add(String.join(" ", place));
        }
        words.addAll(findings);
        return words;
    }

    static List<Members> objects(Members answer, String name) {
        try {
            return answer.objects(name);
        } catch (Malformed e) {
            throw new AssertionError(e);
        }
    }

    private Request request(Given given) {
        try {
            var keys = new ArrayList<JournalKey>();
            for (var key : given.elsewhere().keys()) {
                keys.add(JournalKey.parse(key.text()));
            }
            var witnesses = new ArrayList<Request.Witness>();
            for (var note : given.elsewhere().witnesses()) {
                witnesses.add(new Request.Witness(
                        "temoin.note", Note.parse(note.file().getBytes(StandardCharsets.UTF_8))));
            }
            var place = emptied(folder.resolve("given"));
            MadeExport.write(given.files(), place);
            var input = given.archive()
                    ? place.resolve(given.files().keySet().iterator().next())
                    : place;
            return new Request(input, keys, witnesses, given.elsewhere().authorities());
        } catch (Malformed e) {
            throw new AssertionError(e);
        }
    }

    private static Path emptied(Path place) {
        try {
            if (Files.exists(place)) {
                try (var all = Files.walk(place)) {
                    for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> forThePage(Given given) {
        var folder = given.archive() ? "" : "given/";
        return Map.of(
                "files",
                given.files().entrySet().stream()
                        .map(file -> Map.of("path", folder + file.getKey(), "content", base64(file.getValue())))
                        .toList(),
                "keys",
                String.join(
                        "\n",
                        given.elsewhere().keys().stream().map(MadeKey::text).toList()),
                "notes",
                given.elsewhere().witnesses().stream()
                        .map(note -> file("temoin.note", note.file().getBytes(StandardCharsets.UTF_8)))
                        .toList(),
                "certificates",
                given.elsewhere().authorities().stream()
                        .map(authority -> file("autorite.der", encoded(authority)))
                        .toList());
    }

    private static Map<String, String> file(String name, byte[] content) {
        return Map.of("file", name, "content", base64(content));
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
