/** Documents kept by the hash of their bytes: uploaded, synced, sniffed and bounded before a command may cite them. */
@NullMarked
package fr.cdg62.opposable.application.document;

import org.jspecify.annotations.NullMarked;
