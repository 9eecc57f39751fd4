@NullMarked
package fr.cdg62.opposable.application.drill;

import org.jspecify.annotations.NullMarked;
