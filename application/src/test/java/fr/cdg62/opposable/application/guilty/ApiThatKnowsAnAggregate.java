package fr.cdg62.opposable.application.guilty;

import fr.cdg62.opposable.convention.model.Convention;

/** Caught by {@code ApiArchitectureTest}. */
record ApiThatKnowsAnAggregate(Class<Convention> aggregate) {
    static Class<?> reached(Convention convention) {
        return convention.getClass();
    }
}
