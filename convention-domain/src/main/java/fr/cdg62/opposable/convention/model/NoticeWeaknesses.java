package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.rule.BothConsentedToElectronicDelivery;
import fr.cdg62.opposable.convention.rule.DeliveryIsProved;
import fr.cdg62.opposable.convention.rule.FormalNoticeCameFirst;
import fr.cdg62.opposable.convention.rule.GroundIsOfTheClause;
import fr.cdg62.opposable.convention.rule.HeldNoEarlierThanPresented;
import fr.cdg62.opposable.convention.rule.NoticeHasTheAgreedForm;
import fr.cdg62.opposable.convention.rule.NotificationFollowsFromItsFacts;
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.convention.value.Terminations.Ending;
import fr.cdg62.opposable.model.Weak;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every rule whose failure is an anomaly of a notice of termination: it concerns the party that gave it. */
final class NoticeWeaknesses {

    private NoticeWeaknesses() {}

    static Stream<Weak> of(ConventionFile file) {
        var notices = new Notices(file);
        var known = Breaching.known(file);
        return Stream.concat(
                notices.given().flatMap(notice -> of(notices, known, notice)),
                file.has(NotificationDateConfirmed.class)
                        ? Arrays.stream(Party.values()).flatMap(party -> ofTheHeldDay(file, party))
                        : Stream.of());
    }

    private static Stream<Weak> of(Notices notices, Breaches known, TerminationNoticeGiven notice) {
        var missing = notice.form() == NoticeForm.ELECTRONIC_DELIVERY
                ? notices.delivery(notice).missingLinks()
                : List.<DeliveryStep>of();
        return Stream.of(
                        new GroundIsOfTheClause(notice.ground()),
                        new NoticeHasTheAgreedForm(notice.form()),
                        new FormalNoticeCameFirst(
                                notice.ground() == TerminationGround.GENERAL_INTEREST
                                        || known.noticedInVain(notice.breaches(), notice.writtenOn()),
                                notice.writtenOn()),
                        new DeliveryIsProved(missing),
                        new BothConsentedToElectronicDelivery(
                                notice.form(), notices.consented(notice.writtenOn()), notice.writtenOn()))
                .map(rule -> new Weak(notice.by().name(), rule));
    }

    /** The day counsel holds of a notice of that party, beside the day its facts give: shown while it counts. */
    private static Stream<Weak> ofTheHeldDay(ConventionFile file, Party party) {
        var notices = new Notices(file);
        var terminations = file.termHistory().terminations();
        var held = notices.given()
                .filter(notice -> notice.by() == party && terminations.isHeld(notice.noticeId()))
                .findFirst();
        var heldOn = held.flatMap(notice -> terminations.ending(notice.noticeId()))
                .map(Ending::decidedOn)
                .orElse(null);
        var computedOn = held.flatMap(notice -> terminations.computed(notice.noticeId()))
                .map(Ending::decidedOn)
                .orElse(null);
        var presentedOn =
                held.flatMap(notice -> notices.delivery(notice).presentedOn()).orElse(null);
        return Stream.of(
                        new NotificationFollowsFromItsFacts(heldOn, computedOn),
                        new HeldNoEarlierThanPresented(heldOn, presentedOn))
                .map(rule -> new Weak(party.name(), rule));
    }
}
