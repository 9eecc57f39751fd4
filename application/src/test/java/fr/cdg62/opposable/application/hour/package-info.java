@NullMarked
package fr.cdg62.opposable.application.hour;

import org.jspecify.annotations.NullMarked;
