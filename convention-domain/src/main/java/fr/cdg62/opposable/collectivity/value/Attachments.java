package fr.cdg62.opposable.collectivity.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body was attached to, day after day, in the order in which it was true, whatever the order in which it was learned. */
public record Attachments(List<Attachment> all) {

    public Attachments {
        all = all.stream().sorted(Comparator.comparing(Attachment::from)).toList();
    }

    /** None yet. */
    public static Attachments none() {
        return new Attachments(List.of());
    }

    /** The same, with one more. */
    public Attachments with(Attachment more) {
        return new Attachments(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    /** The attachment of that kind on the day: the last to have begun. */
    public Optional<Attachment> on(AttachmentKind kind, LocalDate day) {
        return of(kind).filter(one -> !one.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Whether an attachment of that kind begins on the day. */
    public boolean beginsOn(AttachmentKind kind, LocalDate day) {
        return of(kind).anyMatch(one -> one.from().equals(day));
    }

    /** The last day of an attachment, if another of its kind is known to replace it. */
    public Optional<LocalDate> lastDay(Attachment one) {
        return of(one.kind())
                .filter(other -> other.from().isAfter(one.from()))
                .findFirst()
                .map(other -> other.from().minusDays(1));
    }

    private Stream<Attachment> of(AttachmentKind kind) {
        return all.stream().filter(one -> one.kind() == kind);
    }
}
