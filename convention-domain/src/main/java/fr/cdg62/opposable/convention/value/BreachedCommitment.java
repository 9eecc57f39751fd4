package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.rule.Clause;

/** What a breach may cite (legal sheet, R19): the nine steps and the two hours a year against the centre, four duties against the collectivity. */
public enum BreachedCommitment {
    /** Definition of the needs. */
    S1(Clause.ART3_1_ETUDE),
    /** Definition of the validation and signature paths. */
    S2(Clause.ART3_1_ETUDE),
    /** Writing of the validation procedures. */
    S3(Clause.ART3_1_ETUDE),
    /** Writing of the book of expected features. */
    S4(Clause.ART3_1_ETUDE),
    /** Configuration of the chosen software. */
    S5(Clause.ART3_2_REALISATION),
    /** Raising the awareness of agents. */
    S6(Clause.ART3_2_REALISATION),
    /** Training of agents and elected members. */
    S7(Clause.ART3_2_REALISATION),
    /** Follow-up and assistance. */
    S8(Clause.ART3_2_REALISATION),
    /** Report and review of the set-up. */
    S9(Clause.ART3_2_REALISATION),
    /** At least two hours of assistance a year. */
    ASSISTANCE(Clause.ART3_3_ASSISTANCE),
    /** The collectivity's convention with the prefecture. */
    C1(Clause.ART4_ENGAGEMENTS),
    /** Its material and human means. */
    C2(Clause.ART4_ENGAGEMENTS),
    /** Its certificate for sending. */
    C3(Clause.ART4_ENGAGEMENTS),
    /** Its certificate for signing. */
    C4(Clause.ART4_ENGAGEMENTS);

    private final Clause clause;

    BreachedCommitment(Clause clause) {
        this.clause = clause;
    }

    /** Where the convention says it. */
    public Clause clause() {
        return clause;
    }

    /** Who owes it. */
    public Party owedBy() {
        return clause == Clause.ART4_ENGAGEMENTS ? Party.COLLECTIVITY : Party.CDG;
    }
}
