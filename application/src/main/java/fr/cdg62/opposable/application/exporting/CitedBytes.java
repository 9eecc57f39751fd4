package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.proof.Enclosures.Enclosure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The documents cited by the payloads shown: whatever string of 64 hexadecimal digits names bytes that are kept here. */
final class CitedBytes {

    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

    private final DocumentStore documents;
    private final SortedSet<String> cited = new TreeSet<>();

    CitedBytes(DocumentStore documents) {
        this.documents = documents;
    }

    void sees(byte[] payload) {
        var found = HASH.matcher(new String(payload, StandardCharsets.UTF_8));
        while (found.find()) {
            cited.add(found.group(1));
        }
    }

    List<Enclosure> enclosures() {
        return cited.stream()
                .map(Sha256::new)
                .filter(documents::has)
                .map(hash -> new Enclosure("documents/" + hash.value(), () -> documents.read(hash)))
                .toList();
    }
}
