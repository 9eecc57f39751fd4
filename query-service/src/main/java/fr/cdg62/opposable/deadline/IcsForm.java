package fr.cdg62.opposable.deadline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * iCalendar (RFC 5545): whole days, which no change of clock can move. An event keeps its id when its date moves, and is stamped with
 * the instant from which that date was known.
 */
final class IcsForm {

    /** Lines are folded by characters; accents take two bytes, and a line should not pass 75 of them. */
    private static final int LINE_CHARACTERS_MAX = 36;

    private IcsForm() {}

    static String write(List<Deadline> deadlines, DeadlineWords words) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Opposable//Deadlines//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", words.calendar()));
        deadlines.forEach(deadline -> calendar.add(event(deadline, words)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, LINE_CHARACTERS_MAX).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Deadline deadline, DeadlineWords words) {
        var event = new VEvent(false);
        event.add(new Uid(deadline.id() + "@opposable"));
        event.add(new DtStamp(deadline.knownAt()));
        event.add(new Sequence(Math.toIntExact(deadline.version())));
        event.add(new DtStart<>(deadline.on()));
        event.add(new DtEnd<>(deadline.on().plusDays(1)));
        event.add(new Summary(words.summary(deadline)));
        event.add(new Description(words.description(deadline)));
        event.add(new Status(deadline.provisional() ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }
}
