package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.proof.ProofScope;
import java.util.Arrays;

/** What an export shows whole. */
public enum ExportKind {
    /** Everything recorded: for administrators. */
    ALL,
    /** One convention with its project and its ledger. */
    CONVENTION,
    /** Every stream of one collectivity. */
    COLLECTIVITY;

    /** The kind under that name. Refuses any other. */
    static ExportKind asked(String scope) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(scope))
                .findFirst()
                .orElseThrow(() -> EdgeRefusal.BAD_PARAMETER.with("parameter", "scope"));
    }

    /** The question the table of access knows it by. */
    String question() {
        return this == ALL ? "export-all" : "export";
    }

    /** The scope about that convention or collectivity. */
    ProofScope of(String about) {
        return switch (this) {
            case ALL -> new ProofScope.Everything();
            case CONVENTION -> new ProofScope.OfConvention(about);
            case COLLECTIVITY -> new ProofScope.OfCollectivity(about);
        };
    }
}
