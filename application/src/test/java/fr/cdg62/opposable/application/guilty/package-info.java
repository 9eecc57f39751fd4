/** What the rules must catch. */
package fr.cdg62.opposable.application.guilty;
