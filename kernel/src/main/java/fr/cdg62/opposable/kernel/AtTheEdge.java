package fr.cdg62.opposable.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may read a clock, draw at random or write to the console, because it stands at the edge of the product: what it
 * reads is then carried in the message, and nothing below asks again. The build refuses such calls everywhere else.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface AtTheEdge {

    /** Why here. */
    String value();
}
