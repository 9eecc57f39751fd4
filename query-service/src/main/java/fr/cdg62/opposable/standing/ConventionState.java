package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.kernel.rule.Article;

/** The state of a convention on a day, with the clause that gives it its meaning. */
public enum ConventionState {
    /** No fact of the convention had happened yet that day. */
    NOT_YET("convention, désignation des parties"),
    /** The file is open; one side at least is not authorised to sign. */
    DRAFT("convention, désignation des parties"),
    /** Both sides are authorised by a dated act. */
    DELIBERATED("convention, désignation des parties"),
    /** Both sides have signed; the first day has not come. */
    SIGNED("convention, fait à Bruay-la-Buissière"),
    /** The day is covered by the term. */
    IN_FORCE("convention, article 2"),
    /** The day is covered by the second period. */
    RENEWED("convention, article 2"),
    /** The last day has passed. */
    EXPIRED("convention, article 2"),
    /** It ended before the last day of its term. */
    TERMINATED("convention, article 6, termination");

    private final String clause;

    ConventionState(String clause) {
        this.clause = clause;
    }

    /** The clause under which a convention is in this state. */
    public Article article() {
        return Article.of(clause);
    }
}
