package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TerminationGround;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** An invented convention, ended by a letter nobody collected: the last day is known only after it has passed (A20). */
final class DourgesStory {
    private static final PlayedConvention DOURGES = PlayedConvention.with("dourges", "216202747", 2022);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 11, 1);
    private static final int YEARS_CLOSED = 2;
    private static final NoticeId LETTER = new NoticeId("notice-dourges-centre");
    private static final LocalDate WRITTEN = LocalDate.of(2025, 2, 25);
    private static final LocalDate POSTED = LocalDate.of(2025, 2, 26);
    private static final LocalDate PRESENTED = LocalDate.of(2025, 2, 28);
    private static final LocalDate HELPED_SINCE = LocalDate.of(2025, 3, 6);
    private static final LocalDate RETURNED = LocalDate.of(2025, 3, 17);

    private DourgesStory() {}

    static List<DemoStep> steps(Stage stage) {
        var told = new ArrayList<DemoStep>();
        told.addAll(SignedConvention.of(DOURGES, "Maire Inventée", FIRST_DAY)
                .choosing(EnumSet.of(Prestation.P1))
                .steps(stage.vault()));
        told.addAll(assistance(new PlayedLedger(DOURGES, stage)));
        told.addAll(SignedConvention.closings(FIRST_DAY, YEARS_CLOSED));
        told.add(DOURGES.on(WRITTEN, "notice", notice(stage)));
        told.add(fact(stage, DeliveryStep.DEPOSITED, POSTED));
        told.add(fact(stage, DeliveryStep.PRESENTED, PRESENTED));
        told.add(fact(stage, DeliveryStep.NOTICE_LEFT, PRESENTED));
        told.add(fact(stage, DeliveryStep.RETURNED_UNCLAIMED, RETURNED));
        told.add(DemoStep.calendar(RETURNED.plusDays(1)));
        return told;
    }

    private static List<DemoStep> assistance(PlayedLedger ledger) {
        return List.of(
                visit(ledger, LocalDate.of(2023, 4, 4), 120),
                visit(ledger, LocalDate.of(2024, 4, 9), 120),
                visit(ledger, LocalDate.of(2025, 1, 14), 60),
                ledger.logged(
                        "since",
                        ledger.service(
                                HELPED_SINCE, 30, AssistanceChannel.PHONE, "Un accusé de réception introuvable")));
    }

    private static DemoStep visit(PlayedLedger ledger, LocalDate on, int minutes) {
        return ledger.logged(
                "visit-" + on.getYear(), ledger.service(on, minutes, AssistanceChannel.ON_SITE, "Visite annuelle"));
    }

    private static GiveTerminationNotice notice(Stage stage) {
        return new GiveTerminationNotice(
                DOURGES.id(),
                LETTER,
                Party.CDG,
                TerminationGround.GENERAL_INTEREST,
                List.of(),
                NoticeForm.REGISTERED_LETTER,
                DemoPersons.PRESIDENT,
                WRITTEN,
                "Le service est repris par l'intercommunalité.",
                null,
                stage.paper("Dourges, lettre de résiliation du " + WRITTEN));
    }

    private static DemoStep fact(Stage stage, DeliveryStep step, LocalDate on) {
        var name = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return DOURGES.on(
                on,
                "letter-" + name,
                new RecordDeliveryFact(
                        DOURGES.id(),
                        LETTER,
                        new DeliveryFactId("delivery-dourges-" + name),
                        step,
                        on,
                        stage.paper("Dourges, suivi de la lettre, " + on + " : " + name)));
    }
}
