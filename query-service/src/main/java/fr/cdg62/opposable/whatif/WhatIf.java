package fr.cdg62.opposable.whatif;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.board.ProjectLine;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Delivery;
import fr.cdg62.opposable.convention.value.DeliveryFact;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.Notification;
import fr.cdg62.opposable.convention.value.Notification.Hypothesis;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.floor.FloorLine;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.progress.DutySeen;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.ReadDesk;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a letter of termination would bring about, from the facts as they stand and the law's own reading of a delivery. */
@Component
public class WhatIf {

    private static final ConventionFileProjection FILES = new ConventionFileProjection();
    private static final BoardProjection PROJECTS = new BoardProjection();
    private static final FloorProjection LEDGERS = new FloorProjection();

    /** A letter posted today is usually presented two days later. */
    private static final int DAYS_IN_THE_POST = 2;

    private final ReadDesk desk;

    /** The conventions seen from the desk. */
    public WhatIf(ReadDesk desk) {
        this.desk = desk;
    }

    /**
     * What the letter would bring about.
     *
     * @throws NothingSuch when the convention is unknown, or not to be shown to the viewer
     * @throws BadParameter when it would be presented before it is posted
     */
    public WhatIfSeen find(String id, WhatIfAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("what-if");
        var question = desk.question(at);
        var convention = new ConventionId(id);
        var seen = desk.find(FILES, convention.value(), question);
        var file = seen.view().filter(found -> found.opening().seenBy(viewer)).orElseThrow(NothingSuch::new);
        var entered = Parameter.day("presentedOn", asked.presentedOn());
        var posted = posted(Parameter.day("postedOn", asked.postedOn()), entered, question.on());
        var presented = entered == null ? posted.plusDays(DAYS_IN_THE_POST) : entered;
        if (presented.isBefore(posted)) {
            throw new BadParameter("presentedOn", asked.presentedOn());
        }
        boolean handedOver = "true".equals(asked.handedOver());
        var project =
                desk.find(PROJECTS, ProjectId.of(convention).value(), question).view();
        var ledger =
                desk.find(LEDGERS, LedgerId.of(convention).value(), question).view();
        var lastDay = file.milestones().lastDay();
        return new WhatIfSeen(
                AsOf.of(question, seen.freshness()),
                convention,
                file.opening().holders().on(question.on()),
                posted,
                presented,
                handedOver,
                lastDay,
                lastDay == null || presented.isAfter(lastDay) || isBeforeTheFirstDay(file, presented)
                        ? List.of()
                        : outcomes(presented, handedOver).stream()
                                .map(outcome ->
                                        consequence(outcome, lastDay, project.orElse(null), ledger.orElse(null)))
                                .toList());
    }

    private static LocalDate posted(@Nullable LocalDate entered, @Nullable LocalDate presented, LocalDate on) {
        if (entered != null) {
            return entered;
        }
        return presented != null && presented.isBefore(on) ? presented : on;
    }

    private static boolean isBeforeTheFirstDay(ConventionFile file, LocalDate day) {
        var first = file.milestones().firstDay();
        return first != null && day.isBefore(first);
    }

    /** The ends that the letter may bring about: one when it is handed over, else one for each way it may go. */
    private static List<Hypothesis> outcomes(LocalDate presented, boolean handedOver) {
        var step = handedOver ? DeliveryStep.HANDED_OVER : DeliveryStep.PRESENTED;
        var delivery = Delivery.of(NoticeForm.REGISTERED_LETTER)
                .with(new DeliveryFact(new DeliveryFactId("delivery-supposed"), step, presented, null));
        return switch (delivery.notification()) {
            case Notification.Established it -> List.of(new Hypothesis(step, presented, presented, it.endsOn()));
            case Notification.Pending it -> it.hypotheses();
            case Notification.None it -> List.of();
        };
    }

    private static Consequence consequence(
            Hypothesis outcome, LocalDate lastDay, @Nullable ProjectLine project, @Nullable FloorLine ledger) {
        boolean moot = outcome.endsOn().isAfter(lastDay);
        var last = moot ? lastDay : outcome.endsOn().minusDays(1);
        return new Consequence(
                outcome.step(),
                outcome.from(),
                outcome.until(),
                outcome.endsOn(),
                moot,
                ledger == null ? null : ledger.count().endingOn(last).current(last),
                project == null
                        ? List.of()
                        : project.progress().dutiesOn(last).stream()
                                .filter(DutySeen::isOpen)
                                .map(duty -> duty.commitment().name())
                                .toList(),
                project == null
                        ? List.of()
                        : project.progress().facts().steps().live().keySet().stream()
                                .map(Enum::name)
                                .toList());
    }
}
