/** The edge's clock, real or simulated, and the daily pass that sends what the calendar has made due. */
@NullMarked
package fr.cdg62.opposable.application.clock;

import org.jspecify.annotations.NullMarked;
