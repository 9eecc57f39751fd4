/** What feeds the policies of the domain with every event, and sends the commands that follow. */
@NullMarked
package fr.cdg62.opposable.application.policy;

import org.jspecify.annotations.NullMarked;
