package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConsentReading;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.value.Consents;
import fr.cdg62.opposable.convention.value.Delivery;
import fr.cdg62.opposable.convention.value.DeliveryFact;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The notices of termination of a file, and what became of each. */
record Notices(ConventionFile file) {

    Stream<TerminationNoticeGiven> given() {
        return file.all(TerminationNoticeGiven.class);
    }

    Optional<TerminationNoticeGiven> find(NoticeId id) {
        return given().filter(e -> e.noticeId().equals(id)).findFirst();
    }

    Delivery delivery(TerminationNoticeGiven notice) {
        return file.all(DeliveryFactRecorded.class)
                .filter(e -> e.noticeId().equals(notice.noticeId()))
                .map(e -> new DeliveryFact(e.factId(), e.step(), e.on(), e.proof()))
                .reduce(Delivery.of(notice.form()), Delivery::with, (one, other) -> one);
    }

    Optional<LocalDate> withdrawnOn(NoticeId id) {
        return file.all(TerminationNoticeWithdrawn.class)
                .filter(e -> e.noticeId().equals(id))
                .map(TerminationNoticeWithdrawn::agreedOn)
                .findFirst();
    }

    /** What was concluded last of that notice. */
    Optional<NotificationEstablished> concluded(NoticeId id) {
        return file.all(NotificationEstablished.class)
                .filter(e -> e.noticeId().equals(id))
                .reduce((earlier, later) -> later);
    }

    Optional<TerminationMoot> saidMoot(NoticeId id) {
        return file.all(TerminationMoot.class)
                .filter(e -> e.noticeId().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** The parties whose consent to electronic delivery counts on the day. */
    Set<Party> consented(LocalDate day) {
        return consents().on(day);
    }

    Consents consents() {
        return file.all(ConventionEvent.class).reduce(Consents.none(), ConsentReading::fold, (one, other) -> one);
    }
}
