package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.Proofs;
import fr.cdg62.opposable.sealing.Seals;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what leaves the product with its proof. Safe for several threads, each making its own. */
public final class ProvedExports {

    private final StoredFacts facts;
    private final JournalFolder folder;
    private final Seals seals;
    private final StreamIndex index;

    /** Exports of that store, under the notes of that folder. */
    public ProvedExports(StoredFacts facts, JournalFolder folder, Seals seals) {
        this.facts = facts;
        this.folder = folder;
        this.seals = seals;
        this.index = new StreamIndex(facts);
    }

    /**
     * The note an export made now refers to: everything recorded is sealed first. While the journal cannot sign, it is the last one.
     *
     * @throws ProofRefused when there is none, or when the store contradicts those there are
     */
    public Note note() {
        var note = seals.sealAndWait();
        seals.alarm().ifPresent(why -> {
            throw new ProofRefused(ProofRefusal.STORE_CONTRADICTS, why);
        });
        return note.orElseThrow(() -> new ProofRefused(ProofRefusal.NOTHING_SEALED, "no note"));
    }

    /** Why what was recorded since the last note is not under one, in French; nothing when it is. */
    public String unsealedBecause() {
        return seals.refusedInFrench().orElse("");
    }

    /**
     * Writes an export and leaves the stream open.
     *
     * @param note one of the journal's
     * @return how many events it shows
     * @throws ProofRefused when it would not be verified
     */
    public long write(ProofRequest request, Note note, OutputStream out, ProofWatch watch) throws IOException {
        var shown = ShownEvents.of(request.scope(), index.under(note.checkpoint()));
        return new ProofWriter(facts, folder, note, request, shown, watch).write(out);
    }

    /** The events of that collectivity that answer, under that note, in the order of the journal: when there is none, nothing is there. */
    public List<StoredFact> answers(String collectivity, AbsenceAsked asked, Note note) {
        var found = new ArrayList<StoredFact>();
        try {
            ShownEvents.of(new ProofScope.OfCollectivity(collectivity), index.under(note.checkpoint()))
                    .each(facts, fact -> {
                        if (asked.answeredBy(fact)) {
                            found.add(fact);
                        }
                    });
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written here", e);
        }
        return found;
    }

    /** What shows that nothing was rewritten between two notes of different sizes, the smaller first. */
    List<Hash> consistency(Note from, Note to) {
        long size = to.checkpoint().size();
        return new Proofs(new ProofNodes(folder.tiles(), facts, size))
                .consistency(from.checkpoint().size(), size);
    }

    /** A note of the journal. */
    Optional<Note> note(long number) {
        return folder.checkpoints().read(number);
    }
}
