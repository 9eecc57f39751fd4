@NullMarked
package fr.cdg62.opposable.proof;

import org.jspecify.annotations.NullMarked;
