package fr.cdg62.opposable.kernel.event;

import fr.cdg62.opposable.kernel.rule.Clause;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The clauses of the convention an event carries out: every event names at least one, or says it is outside any. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Executes {

    /** The clauses, the main one first. Empty for a weakness alone: which clause is weak stands in the event's own article. */
    Clause[] value();
}
