package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.application.drill.Rows.Kept;
import fr.cdg62.opposable.axonserver.store.StoredEvent;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.AtTheEdge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;

/** Does to a copy what each {@link Tampering} says, in the part of it that is sealed. */
@AtTheEdge("whoever swaps the key draws one")
final class Tampered {
    private static final int FAR_IN = 40;

    /** One that no event has: the store's own constraint refuses one that is taken. */
    private static final int FREE_SEQUENCE = 1_000_000;

    private final DrilledStore store;
    private final Attacker attacker;

    private Tampered(DrilledStore store, Skill skill) {
        this.store = store;
        this.attacker = new Attacker(store, skill);
    }

    static void apply(Tampering tampering, Skill skill, DrilledStore store) {
        new Tampered(store, skill).apply(tampering);
    }

    private void apply(Tampering tampering) {
        switch (tampering) {
            case PAYLOAD_BIT -> attacker.rewrite(victim(), rows -> rows.set(0, flipped(rows.getFirst())));
            case METADATA_CHANGED -> attacker.rewrite(victim(), rows -> rows.set(0, byAnother(rows.getFirst())));
            case EVENT_REMOVED -> removed();
            case EVENT_INSERTED -> attacker.rewrite(victim(), rows -> rows.add(0, invented(rows.getFirst())));
            case EVENTS_SWAPPED -> attacker.rewrite(victim(), rows -> Collections.swap(rows, 0, 1));
            case TAIL_CUT -> cut(store.sealed() - 1);
            case STREAM_REMOVED -> streamRemoved();
            case OLDER_STORE -> olderStore();
            case OLDER_FOLDER -> olderFolder();
            case KEY_SWAPPED -> keySwapped();
            case NOTE_CHANGED -> store.bytes(note(), bytes -> flip(bytes, bytes.length / 3, 1));
            case TILE_CHANGED -> tileChanged();
            case HEAD_CUT -> store.bytes("events.head", bytes -> Arrays.copyOf(bytes, bytes.length / 2 + 1));
            case INDEX_BIT -> store.bytes("events.db", IndexPages::flipped);
            case HEADER_BIT -> store.bytes("events.db", bytes -> flip(bytes, 2, 1));
            case FILE_CUT -> store.bytes("events.db", bytes -> Arrays.copyOf(bytes, bytes.length / 2));
            case VIEW_CHANGED -> throw new IllegalArgumentException("the views are tried apart");
        }
    }

    /** An event far enough from the end that something sealed follows, and near enough that little is rewritten. */
    private long victim() {
        return Math.max(0, store.sealed() - FAR_IN);
    }

    private void removed() {
        if (naive()) {
            store.statement("DELETE FROM events WHERE position = " + victim());
        } else {
            attacker.rewrite(victim(), rows -> rows.removeFirst());
        }
    }

    private boolean naive() {
        return attacker.skill() == Skill.NAIVE;
    }

    private void cut(long from) {
        if (naive()) {
            store.statement("DELETE FROM events WHERE position >= " + from);
        } else {
            attacker.rewrite(from - 1, rows -> rows.subList(1, rows.size()).clear());
        }
    }

    private void streamRemoved() {
        var youngest = YoungestStream.of(store);
        if (naive()) {
            store.statement("DELETE FROM events WHERE stream = '" + youngest.stream() + "'");
        } else {
            attacker.rewrite(
                    youngest.from(),
                    rows -> rows.removeIf(kept -> kept.row().event().stream().equals(youngest.stream())));
        }
    }

    /** As the product itself would have left it then: the older head goes with the older rows. */
    private void olderStore() {
        new Attacker(store, Skill.INFORMED)
                .rewrite(older() - 1, rows -> rows.subList(1, rows.size()).clear());
    }

    /** The notes of that time are put back too: those signed of no more events than there were. */
    private void olderFolder() {
        long left = older();
        olderStore();
        for (var note : store.journal().checkpoints().all()) {
            if (note.checkpoint().size() > left) {
                store.remove("journal/checkpoints/" + name(note) + ".note");
                store.remove("journal/checkpoints/" + name(note) + ".tsr");
            }
        }
    }

    /** How many events there were: as many as the last note before bound, if any bound fewer than the last does. */
    private long older() {
        return store.journal().checkpoints().all().stream()
                .mapToLong(note -> note.checkpoint().size())
                .filter(size -> size < store.sealed())
                .max()
                .orElse(victim() + 1);
    }

    private static String name(Note note) {
        return CheckpointFolder.name(note.checkpoint().number());
    }

    private String note() {
        return "journal/checkpoints/" + name(store.last()) + ".note";
    }

    private void keySwapped() {
        var checkpoint = store.last().checkpoint();
        var stolen = JournalKey.drawn(checkpoint.origin());
        try {
            Files.write(store.file(note()), Note.signed(checkpoint, stolen).file());
            Files.writeString(store.file("journal/keys"), stolen.publicKey().text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tileChanged() {
        var tile = store.folder().relativize(store.firstUnder("journal/tile/0")).toString();
        store.bytes(tile, bytes -> flip(bytes, bytes.length / 2, 4));
    }

    private static byte[] flip(byte[] bytes, int at, int bit) {
        bytes[at] ^= (byte) bit;
        return bytes;
    }

    private static Kept flipped(Kept kept) {
        var event = kept.row().event();
        var payload = event.payload().clone();
        return kept.with(with(event, event.metadata(), flip(payload, payload.length / 2, 1)));
    }

    private static Kept byAnother(Kept kept) {
        var event = kept.row().event();
        var metadata = event.metadata().replaceFirst("(\"actor\":\")[^\"]*", "$1account-9999");
        return kept.with(with(event, metadata, event.payload()));
    }

    /** One more event like that one, beside it; whoever is informed numbers it as the next of its stream. */
    private static Kept invented(Kept kept) {
        var event = kept.row().event();
        return kept.with(new StoredEvent(
                event.stream(),
                FREE_SEQUENCE,
                event.aggregateType(),
                event.id() + "-1",
                event.type(),
                event.recordedAt(),
                event.metadata(),
                event.payload(),
                event.leaf()));
    }

    private static StoredEvent with(StoredEvent event, String metadata, byte[] payload) {
        return new StoredEvent(
                event.stream(),
                event.sequence(),
                event.aggregateType(),
                event.id(),
                event.type(),
                event.recordedAt(),
                metadata,
                payload,
                event.leaf());
    }
}
