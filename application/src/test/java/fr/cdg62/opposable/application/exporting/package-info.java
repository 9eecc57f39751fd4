@NullMarked
package fr.cdg62.opposable.application.exporting;

import org.jspecify.annotations.NullMarked;
