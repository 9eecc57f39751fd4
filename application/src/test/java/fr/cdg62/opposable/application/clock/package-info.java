/** What the calendar sends, and when. */
package fr.cdg62.opposable.application.clock;
