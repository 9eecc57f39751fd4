package fr.cdg62.opposable.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The verifier as a program: one verdict on the standard output, and its exit status. */
public final class Main {

    private Main() {}

    /** Verifies what the words of the command line name, and leaves with the status of the verdict. */
    public static void main(String[] words) {
        int status;
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            status = run(List.of(words), out);
        }
        System.exit(status);
    }

    /** Prints the verdict, in French or as JSON, and answers its status. */
    static int run(List<String> words, PrintStream out) {
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            out.print(Words.say("help"));
            return words.isEmpty() ? Verdict.Answer.UNREADABLE.status() : 0;
        }
        Verdict verdict;
        boolean json = words.contains("--json");
        try {
            verdict = Verifier.verify(Arguments.read(words).request());
        } catch (Unreadable e) {
            verdict = Verdict.unreadable(words.get(words.size() - 1), e.sentence());
        }
        out.print(json ? JsonReport.of(verdict) : TextReport.of(verdict));
        return verdict.answer().status();
    }
}
