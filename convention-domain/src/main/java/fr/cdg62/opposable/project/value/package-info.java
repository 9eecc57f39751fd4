/** The words of a project: steps, deliverables, duties, channels, certificates, and the pure readings that views share. */
@NullMarked
package fr.cdg62.opposable.project.value;

import org.jspecify.annotations.NullMarked;
