@NullMarked
package fr.cdg62.opposable.application.statement;

import org.jspecify.annotations.NullMarked;
