package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.journal.JournalOptions;
import fr.cdg62.opposable.application.journal.MailServer;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the command line asks of the journal. An option that names a witness may be given several times. */
final class JournalArguments {
    static final Set<String> NAMES = Set.of(
            "seal-minutes", "witness-folder", "witness-url", "witness-mail", "smtp", "smtp-from", "stamp-authority");
    static final String USAGE =
            " --seal-minutes=N --witness-folder=DOSSIER --witness-url=ADRESSE --witness-mail=COURRIEL"
                    + " --smtp=SERVEUR:PORT --smtp-from=COURRIEL --stamp-authority=ADRESSE";

    private static final int MINUTES_MAX = 1440;
    private static final int SMTP_PORT = 25;
    private static final int PORT_MAX = 65_535;

    private final Map<String, List<String>> given;

    private JournalArguments(Map<String, List<String>> given) {
        this.given = given;
    }

    static JournalOptions read(Map<String, List<String>> given) {
        return new JournalArguments(given).options();
    }

    private JournalOptions options() {
        var mailboxes = all("witness-mail");
        mailboxes.forEach(mailbox -> mailbox("witness-mail", mailbox));
        var authority = last("stamp-authority");
        return new JournalOptions(
                Options.whole(
                        "seal-minutes",
                        lastOr("seal-minutes", Integer.toString(JournalOptions.SEAL_MINUTES)),
                        1,
                        MINUTES_MAX),
                all("witness-folder").stream().map(JournalArguments::folder).toList(),
                all("witness-url").stream()
                        .map(text -> address("witness-url", text))
                        .toList(),
                mailboxes,
                mailboxes.isEmpty() ? null : server(),
                authority == null ? null : address("stamp-authority", authority));
    }

    private MailServer server() {
        var smtp = last("smtp");
        var from = last("smtp-from");
        if (smtp == null || from == null) {
            throw new StartRefused("Un témoin par courriel demande aussi --smtp=SERVEUR:PORT et --smtp-from=COURRIEL");
        }
        mailbox("smtp-from", from);
        int colon = smtp.lastIndexOf(':');
        return colon < 0
                ? new MailServer(smtp, SMTP_PORT, from)
                : new MailServer(
                        smtp.substring(0, colon), Options.whole("smtp", smtp.substring(colon + 1), 1, PORT_MAX), from);
    }

    private List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    private @Nullable String last(String name) {
        return all(name).isEmpty() ? null : all(name).getLast();
    }

    private String lastOr(String name, String otherwise) {
        var last = last(name);
        return last == null ? otherwise : last;
    }

    private static void mailbox(String name, String text) {
        if (!text.matches("[^\\s@,;<>]+@[^\\s@,;<>]+")) {
            throw new StartRefused("Adresse de courriel attendue : --" + name + "=" + text);
        }
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartRefused("Dossier impossible : --witness-folder=" + text, e);
        }
    }

    private static URI address(String name, String text) {
        try {
            var address = URI.create(text);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("Adresse impossible : --" + name + "=" + text, e);
        }
        throw new StartRefused("Adresse attendue (https://…), sans mot de passe : --" + name + "=" + text);
    }
}
