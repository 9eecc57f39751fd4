package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.JournalKey;
import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys a journal introduced, in their order, and which of them the reader's trust reaches ({@code docs/journal.md}, section 8). */
final class Keys {

    /** A key, the index of its event, and whether trust reaches it. */
    record Introduced(JournalKey key, long index, boolean trusted) {}

    /** The one reason that a handover counts with: whoever stole a key could sign one as well. */
    private static final String PLANNED = "PLANNED";

    private static final Set<String> REASONS = Set.of("FIRST", PLANNED, "COMPROMISED", "LOST");

    private static final int LONGEST_FILE = 1 << 20;

    private final List<Introduced> introduced = new ArrayList<>();
    private final List<JournalKey> given;
    private final Findings findings;

    Keys(List<JournalKey> given, Findings findings) {
        this.given = given;
        this.findings = findings;
    }

    /** The origin the first key of a journal that has no note was introduced for, or null. */
    static @Nullable String originOf(List<KeyEvent> events) {
        for (var event : events) {
            try {
                if (event.payload() != null) {
                    var key = JournalKey.parse(Members.of(event.payload()).text("key"));
                    if (event.stream().equals(KeyEvent.STREAMS + Note.originOf(key.origin()))) {
                        return key.origin();
                    }
                }
            } catch (Malformed e) {
                // It introduces no key: another one may.
            }
        }
        return null;
    }

    /** Reads the keys of one journal from its events; {@code sealed} is the size of its last note. */
    void read(List<KeyEvent> events, String origin, long sealed, String file) {
        var stream = KeyEvent.STREAMS + origin.split("/", -1)[1];
        for (var event : events.stream()
                .filter(event -> event.stream().equals(stream))
                .sorted(Comparator.comparingLong(KeyEvent::index))
                .toList()) {
            try {
                read(event, origin, sealed, file);
            } catch (Malformed e) {
                var place = Place.event(file, event.index(), event.stream(), event.sequence());
                findings.add(Code.KEY_UNEXPECTED, place, "key.malformed", e.what());
            }
        }
        boolean known = introduced.stream().anyMatch(key -> gave(key.key()));
        if (!given.isEmpty() && !known) {
            findings.add(
                    Code.KEY_UNEXPECTED,
                    Place.NOWHERE,
                    "key.notGiven",
                    given.get(0).id());
        }
    }

    private void read(KeyEvent event, String origin, long sealed, String file) throws Malformed {
        if (event.payload() == null) {
            throw new Malformed("a payload that is not withheld");
        }
        var members = Members.of(event.payload());
        var key = JournalKey.parse(members.text("key"));
        Malformed.unless(
                key.origin().equals(origin) && members.text("origin").equals(origin), "a key of the origin " + origin);
        var reason = members.text("reason");
        Malformed.unless(REASONS.contains(reason), "a reason that is known");
        var replaces = members.textOrNull("replaces");
        var handover = members.textOrNull("handover");
        var before = introduced.isEmpty() ? null : introduced.get(introduced.size() - 1);
        boolean handedOver = before != null
                && reason.equals(PLANNED)
                && before.key().text().equals(replaces)
                && handover != null
                && before.key().handedOver(key, handover);
        boolean reached = gave(key) || (handedOver && before != null && before.trusted());
        introduced.add(new Introduced(key, event.index(), reached));
        if (before != null && !handedOver && !gave(key) && event.index() < sealed) {
            findings.add(
                    Code.KEY_HANDOVER_MISSING,
                    Place.event(file, event.index(), event.stream(), event.sequence()),
                    "key.handover",
                    key.id());
        }
    }

    private boolean gave(JournalKey key) {
        return given.stream().anyMatch(other -> other.text().equals(key.text()));
    }

    /** The key that signs a note of this size: the last one whose event is before. */
    @Nullable
    Introduced at(long size) {
        Introduced last = null;
        for (var key : introduced) {
            last = key.index() < size ? key : last;
        }
        return last;
    }

    /** The keys, the oldest first. */
    List<Introduced> introduced() {
        return introduced;
    }

    /** Whether this note is signed by the key of its time; what is wrong is a finding. */
    boolean signed(Note note, String file) {
        var key = at(note.size());
        var place = Place.note(file, note.number());
        if (key == null) {
            findings.add(Code.KEY_UNEXPECTED, place, "key.none", note.number());
            return false;
        }
        if (!key.key().id().equals(note.signature().keyId())
                || !key.key().origin().equals(note.origin())) {
            findings.add(
                    Code.KEY_UNEXPECTED,
                    place,
                    "key.other",
                    note.number(),
                    key.key().id());
            return false;
        }
        if (!key.key().signed(note.signature().text(), note.signature().bytes())) {
            findings.add(Code.SIGNATURE_INVALID, place, "signature.invalid", note.number());
            return false;
        }
        return true;
    }

    /** Compares the file of public keys with what the events introduced: one of them may be shorter, where they both speak they agree. */
    void compare(String file, Source source) {
        try {
            if (agrees(new String(source.read(file, LONGEST_FILE), StandardCharsets.UTF_8))) {
                return;
            }
        } catch (IOException e) {
            // What cannot be read, or goes on without end, is no list of keys.
        }
        findings.add(Code.KEY_UNEXPECTED, Place.file(file), "key.file", file);
    }

    private boolean agrees(String text) {
        if (text.isEmpty()) {
            return true;
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            try {
                var key = JournalKey.parse(lines[i]).text();
                if (i < introduced.size() && !introduced.get(i).key().text().equals(key)) {
                    return false;
                }
            } catch (Malformed e) {
                return false;
            }
        }
        return lines[lines.length - 1].isEmpty();
    }
}
