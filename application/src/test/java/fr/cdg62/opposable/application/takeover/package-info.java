@NullMarked
package fr.cdg62.opposable.application.takeover;

import org.jspecify.annotations.NullMarked;
