/** The aggregate of a project, and the port by which it asks who holds an office. */
@NullMarked
package fr.cdg62.opposable.project.model;

import org.jspecify.annotations.NullMarked;
