package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.proof.ProofRequest;
import fr.cdg62.opposable.proof.Withheld;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody asks to take away.
 *
 * @param about the id of the convention or the collectivity; empty for everything
 * @param others whether the payloads of every other name are kept back, rather than those of these names
 * @param withheld stored event names
 * @param documents whether the documents cited go with it
 */
public record ExportAsked(ExportKind kind, String about, boolean others, Set<String> withheld, boolean documents) {

    public ExportAsked {
        withheld = Set.copyOf(withheld);
    }

    /** The same, as what leaves is asked for. */
    ProofRequest request() {
        return ProofRequest.of(kind.of(about)).withholding(new Withheld(others, withheld));
    }

    /** The names in their order, for the page. */
    public Set<String> names() {
        return new TreeSet<>(withheld);
    }
}
