@NullMarked
package fr.cdg62.opposable.application.journal;

import org.jspecify.annotations.NullMarked;
