package fr.cdg62.opposable.kernel.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The clauses of the model convention, in its own order. An id never is a number alone: the text holds two articles numbered 6
 * (R18).
 */
public enum Clause {
    /** The two parties, each authorised by a dated act (R1, R2, R28). */
    PARTIES("PARTIES", "convention, parties"),
    /** The texts the convention rests on (R3). */
    VISAS("VISAS", "convention, visas"),
    /** From an experiment to a service of three prestations, between which the collectivity chooses (R4, R5). */
    PREAMBULE("PREAMBULE", "convention, preamble"),
    /** What the parties do together (R6). */
    ART1_OBJET("ART1-OBJET", "convention, article 1"),
    /** Five years, renewable once by express decision (R7 to R9). */
    ART2_DUREE("ART2-DUREE", "convention, article 2"),
    /** The study the centre owes (R10). */
    ART3_1_ETUDE("ART3-1-ETUDE", "convention, article 3-1"),
    /** The realisation the centre owes (R11). */
    ART3_2_REALISATION("ART3-2-REALISATION", "convention, article 3-2"),
    /** The two hours a year of assistance the centre owes (R12). */
    ART3_3_ASSISTANCE("ART3-3-ASSISTANCE", "convention, article 3-3"),
    /** What the collectivity owes (R13 to R16). */
    ART4_ENGAGEMENTS("ART4-ENGAGEMENTS", "convention, article 4"),
    /** The price, within the additional contribution (R17). */
    ART5_PRIX("ART5-PRIX", "convention, article 5"),
    /** The first article 6: the centre advises, the collectivity decides (R24). */
    ART6_GARANTIE_RESPONSABILITE("ART6-GARANTIE-RESPONSABILITE", "convention, article 6, guarantee and liability"),
    /** The second article 6: how the convention is terminated, and when it then ends (R19 to R23). */
    ART6_RESILIATION("ART6-RESILIATION", "convention, article 6, termination"),
    /** Amicable settlement first, then the court of Lille (R25). */
    ART7_LITIGES("ART7-LITIGES", "convention, article 7"),
    /** The two originals (R26). */
    ORIGINAUX("ORIGINAUX", "convention, originals"),
    /** The place, the date and the signatures of the deed (R27, R29). */
    CLOTURE("CLOTURE", "convention, signatures"),
    /** Not a clause: registers, accounts and the installation live outside any convention. */
    HORS_CONVENTION("HORS-CONVENTION", "outside the convention");

    /** Sources that rules name for what a clause says. */
    private static final Map<String, Clause> RESTED_ON = Map.ofEntries(
            Map.entry("CE 8 Oct. 2014 n° 370588", PARTIES),
            Map.entry("CGCT L2131-1", VISAS),
            Map.entry("CGFP L452-30", ART5_PRIX),
            Map.entry("CGFP L452-14", ART5_PRIX),
            Map.entry("legal sheet, R2", PARTIES),
            Map.entry("house policy, renewal", ART2_DUREE),
            Map.entry("house policy, assistance", ART3_3_ASSISTANCE),
            Map.entry("house policy, yearly statement", ART3_3_ASSISTANCE),
            Map.entry("convention, closing", CLOTURE),
            Map.entry("convention, Annexe n° 1", CLOTURE),
            Map.entry("legal sheet, 1.3", PREAMBULE),
            Map.entry("legal sheet, R11", ART3_2_REALISATION),
            Map.entry("legal sheet, R22", ART3_2_REALISATION),
            Map.entry("CGCT R2131-3", ART4_ENGAGEMENTS),
            Map.entry("CGCT R2131-4", ART4_ENGAGEMENTS),
            Map.entry("legal sheet, R14", ART4_ENGAGEMENTS),
            Map.entry("legal sheet, R16", ART4_ENGAGEMENTS));

    private final String id;
    private final String citation;

    Clause(String id, String citation) {
        this.id = id;
        this.citation = citation;
    }

    /** The stable id, {@code ART2-DUREE}. */
    public String id() {
        return id;
    }

    /** The clause as a rule cites it, {@code convention, article 2}. */
    public Article article() {
        return Article.of(citation);
    }

    /** The clause under the id, if there is one. */
    public static Optional<Clause> ofId(String id) {
        return Arrays.stream(values()).filter(clause -> clause.id.equals(id)).findFirst();
    }

    /** The clause a rule's source cites, or rests on, if there is one. */
    public static Optional<Clause> cited(Article source) {
        return Arrays.stream(values())
                .filter(clause -> clause.citation.equals(source.value()))
                .findFirst()
                .or(() -> Optional.ofNullable(RESTED_ON.get(source.value())));
    }
}
