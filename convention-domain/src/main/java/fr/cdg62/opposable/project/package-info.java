/** A project carries out one convention: it is opened by the collectivity's choice of prestations and goes from study to review. The centre owes nine steps, the collectivity four duties; which of them apply follows from the prestations. The centre advises, the collectivity decides: the two have different authors. A channel goes live once everything it needs is there. */
@NullMarked
package fr.cdg62.opposable.project;

import org.jspecify.annotations.NullMarked;
