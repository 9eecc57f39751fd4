/** A rule knows its code, its source and its facts; a judgement is refused, or held with anomalies. */
@NullMarked
package fr.cdg62.opposable.kernel.rule;

import org.jspecify.annotations.NullMarked;
