/** What follows for projects from the life of their conventions. */
@NullMarked
package fr.cdg62.opposable.project.policy;

import org.jspecify.annotations.NullMarked;
