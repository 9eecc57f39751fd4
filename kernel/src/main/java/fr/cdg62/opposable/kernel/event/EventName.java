package fr.cdg62.opposable.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored for ever. The Java class behind the name may move; the name may not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** The stable name, {@code context.fact}: {@code convention.signed}. */
    String value();

    /** The revision of the JSON form, from 1. */
    int revision() default 1;
}
