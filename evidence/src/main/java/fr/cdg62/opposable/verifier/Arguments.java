package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.JournalKey;
import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The words of the command line. What cannot be understood is refused with a sentence in French: a key that was mistyped is not a key less. */
record Arguments(Request request) {

    private static final long LONGEST = 4 << 20;

    static Arguments read(List<String> words) throws Unreadable {
        var inputs = new ArrayList<Path>();
        var keys = new ArrayList<JournalKey>();
        var witnesses = new ArrayList<Request.Witness>();
        var authorities = new ArrayList<X509Certificate>();
        for (var word : words) {
            if (word.startsWith("--key=")) {
                keys.addAll(keys(after(word)));
            } else if (word.startsWith("--witness=")) {
                witnesses.add(witness(after(word)));
            } else if (word.startsWith("--authority=")) {
                authorities.addAll(authorities(after(word)));
            } else if (word.startsWith("--") && !word.equals("--json")) {
                throw new Unreadable("option", word);
            } else if (!word.equals("--json")) {
                inputs.add(path(word));
            }
        }
        if (inputs.size() != 1) {
            throw new Unreadable("usage");
        }
        return new Arguments(new Request(inputs.get(0), keys, witnesses, authorities));
    }

    private static String after(String word) {
        return word.substring(word.indexOf('=') + 1);
    }

    private static Path path(String word) throws Unreadable {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new Unreadable("nothing", word);
        }
    }

    private static byte[] file(String word) throws Unreadable {
        try {
            var path = path(word);
            if (Files.size(path) > LONGEST) {
                throw new Unreadable("file", word);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Unreadable("file", word);
        }
    }

    private static List<JournalKey> keys(String word) throws Unreadable {
        var keys = new ArrayList<JournalKey>();
        try {
            var lines = word.startsWith("opposable/") && word.contains("+") ? word : Utf8.text(file(word));
            for (var line : lines.lines().filter(line -> !line.isBlank()).toList()) {
                keys.add(JournalKey.parse(line.strip()));
            }
        } catch (Malformed e) {
            throw new Unreadable("key", word, e.what());
        }
        if (keys.isEmpty()) {
            throw new Unreadable("key", word, "a key");
        }
        return keys;
    }

    private static Request.Witness witness(String word) throws Unreadable {
        try {
            return new Request.Witness(word, Note.parse(file(word)));
        } catch (Malformed e) {
            throw new Unreadable("witness", word, e.what());
        }
    }

    private static List<X509Certificate> authorities(String word) throws Unreadable {
        try {
            var certificates = new ArrayList<X509Certificate>();
            for (var certificate : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(file(word)))) {
                certificates.add((X509Certificate) certificate);
            }
            if (certificates.isEmpty()) {
                throw new Unreadable("authority", word);
            }
            return certificates;
        } catch (CertificateException e) {
            throw new Unreadable("authority", word);
        }
    }
}
