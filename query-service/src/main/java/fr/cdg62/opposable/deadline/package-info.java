/** The calendar of reasoned dates: what comes, when, why and by which article; also as a subscription for calendars. */
@NullMarked
package fr.cdg62.opposable.deadline;

import org.jspecify.annotations.NullMarked;
