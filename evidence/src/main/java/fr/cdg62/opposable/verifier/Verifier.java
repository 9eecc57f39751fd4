package fr.cdg62.opposable.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers whether an export or a store is what was sealed, from its bytes and {@code docs/journal.md} alone. Writes nothing, asks nobody. */
public final class Verifier {

    private Verifier() {}

    /** The verdict on what was given. Whatever the input holds, there is one. */
    public static Verdict verify(Request request) {
        var input = request.input().toString();
        var findings = new Findings();
        try {
            var outside = new Outside(request, findings);
            var examined = examine(request, findings, outside);
            outside.examine(examined);
            return new Conclusion(input, examined, outside, findings).verdict();
        } catch (Unreadable e) {
            return Verdict.unreadable(input, e.sentence());
        } catch (IOException e) {
            return Verdict.unreadable(input, Words.say("unreadable.io", String.valueOf(e.getMessage())));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Verdict.unreadable(input, Words.say("unreadable.failed", e));
        }
    }

    private static Examined examine(Request request, Findings findings, Outside outside)
            throws IOException, Unreadable {
        var input = request.input();
        if (Files.isDirectory(input)) {
            try (var folder = new FolderSource(input)) {
                return examine(input, folder, request, findings, outside);
            }
        }
        if (!Files.isRegularFile(input)) {
            throw new Unreadable("nothing", input);
        }
        try (var zip = zip(input)) {
            if (!zip.has(Manifest.FILE)) {
                throw new Unreadable("neither", input);
            }
            return new ExportExamination(zip, request, findings, outside).examine();
        }
    }

    private static Source zip(Path input) throws Unreadable {
        try {
            return new ZipSource(input);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("zip", input);
        }
    }

    private static Examined examine(Path input, Source folder, Request request, Findings findings, Outside outside)
            throws IOException, Unreadable {
        if (folder.has(StoreRow.FILE)) {
            return new StoreExamination(input, folder, request, findings, outside).examine();
        }
        if (folder.has(Manifest.FILE)) {
            return new ExportExamination(folder, request, findings, outside).examine();
        }
        throw new Unreadable("neither", input);
    }
}
