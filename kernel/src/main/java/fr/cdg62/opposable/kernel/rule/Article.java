package fr.cdg62.opposable.kernel.rule;

import fr.cdg62.opposable.kernel.Scalar;

/** Where a rule comes from, as a lawyer would cite it: {@code CGCT L2131-1}, {@code convention, article 2}. */
public record Article(String value) implements Scalar {

    public Article {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article has a reference");
        }
    }

    /** The article cited by {@code reference}. */
    public static Article of(String reference) {
        return new Article(reference);
    }
}
