/** Who is asking: roles, the viewer, and the port by which every question and command is decided by one policy table. */
@NullMarked
package fr.cdg62.opposable.kernel.access;

import org.jspecify.annotations.NullMarked;
