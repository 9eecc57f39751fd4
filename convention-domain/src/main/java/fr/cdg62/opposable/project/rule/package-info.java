/** What must be true of a project: each rule knows its code, its source and its facts. */
@NullMarked
package fr.cdg62.opposable.project.rule;

import org.jspecify.annotations.NullMarked;
