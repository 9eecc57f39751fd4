@NullMarked
package fr.cdg62.opposable.application.importing;

import org.jspecify.annotations.NullMarked;
