package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.MerkleTree;
import fr.cdg62.opposable.journal.Note;
import java.time.Instant;

/** Notes of an empty journal, one after another. */
final class Notes {

    private static final JournalKey KEY = JournalKey.drawn("opposable/cdg-62/test");

    private Notes() {}

    static void add(CheckpointFolder folder, int howMany) {
        for (int i = 0; i < howMany; i++) {
            var nothing = new MerkleTree().root();
            var before = folder.all();
            var previous = before.isEmpty() ? null : before.getLast().hash();
            folder.add(Note.signed(
                    new Checkpoint(
                            "opposable/cdg-62/test",
                            0,
                            nothing,
                            before.size() + 1L,
                            Instant.parse("2026-01-05T08:00:00Z"),
                            0,
                            nothing,
                            new Checkpoint.Links(previous, null, null, null),
                            false),
                    KEY));
        }
    }
}
