/** How dates, numbers and sentences are said in French, from one bundle of texts. */
@NullMarked
package fr.cdg62.opposable.french;

import org.jspecify.annotations.NullMarked;
