package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.assistance.value.AssistanceCategory.ASSISTANCE;
import static fr.cdg62.opposable.assistance.value.AssistanceCategory.OUT_OF_SCOPE;
import static fr.cdg62.opposable.assistance.value.AssistanceCategory.PREVENTIVE_MAINTENANCE;
import static fr.cdg62.opposable.assistance.value.AssistanceChannel.EMAIL;
import static fr.cdg62.opposable.assistance.value.AssistanceChannel.ON_SITE;
import static fr.cdg62.opposable.assistance.value.AssistanceChannel.PHONE;
import static fr.cdg62.opposable.assistance.value.AssistanceChannel.REMOTE_CONTROL;
import static fr.cdg62.opposable.assistance.value.AssistanceChannel.VIDEO;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Fourteen months of assistance at Libercourt: a year that meets its floor, and the beginning of the next. Invented. */
final class LibercourtAssistance {
    private static final LocalDate YEAR_CLOSES = LocalDate.of(2025, 12, 1);
    private static final LocalDate SHEET_READ_AGAIN = LocalDate.of(2025, 6, 20);
    private static final LocalDate NOTEBOOK_FOUND = LocalDate.of(2025, 12, 9);
    private static final LocalDate STATED = LocalDate.of(2026, 1, 6);

    private LibercourtAssistance() {}

    static List<DemoStep> steps(PlayedLedger ledger) {
        return Stream.of(firstYear(ledger), closing(ledger), secondYear(ledger))
                .flatMap(part -> part)
                .toList();
    }

    /** 15 and 30 minutes, a workshop first written too long, 20 minutes of upkeep: 125 of the 120 owed. */
    private static Stream<DemoStep> firstYear(PlayedLedger ledger) {
        return Stream.of(
                ledger.logged("call", ledger.service(day(2024, 12, 10), 15, PHONE, "Compte d'accès à la plateforme")),
                ledger.planned("workshop", day(2025, 5, 19), ledger.workshop(90)),
                ledger.logged("receipt", ledger.service(day(2025, 6, 3), 30, REMOTE_CONTROL, "Accusé introuvable")),
                ledger.logged("workshop", PlayedLedger.WORKSHOP_ON, ledger.workshop(90), ledger.plan("workshop"), null),
                correction(ledger),
                acknowledgement(ledger),
                ledger.logged(
                        "update",
                        ledger.service(
                                day(2025, 9, 16),
                                20,
                                REMOTE_CONTROL,
                                "Mise à jour avant qu'elle ne bloque",
                                PREVENTIVE_MAINTENANCE)),
                ledger.offered("reminder", day(2025, 9, 22), day(2025, 10, 15), "Rappel sur les certificats"),
                ledger.refused("reminder", day(2025, 10, 2), "Le secrétariat est fermé jusqu'à la Toussaint."),
                ledger.logged(
                        "printer",
                        ledger.service(day(2025, 10, 7), 30, PHONE, "Imprimante de l'accueil", OUT_OF_SCOPE)));
    }

    private static DemoStep correction(PlayedLedger ledger) {
        return ledger.played()
                .on(
                        SHEET_READ_AGAIN,
                        "workshop-corrected",
                        new CorrectAssistanceHour(
                                ledger.id(),
                                ledger.entry("workshop"),
                                ledger.entry("workshop-read-again"),
                                ledger.workshop(60),
                                null,
                                "Feuille d'émargement relue : l'atelier a duré une heure."));
    }

    private static DemoStep acknowledgement(PlayedLedger ledger) {
        return ledger.played()
                .on(
                        SHEET_READ_AGAIN.plusDays(3),
                        "workshop-recognised",
                        new AcknowledgeAssistance(
                                ledger.id(),
                                ledger.entry("workshop-read-again"),
                                BeneficiaryRole.TOWN_HALL_SECRETARY,
                                null,
                                SHEET_READ_AGAIN.plusDays(3),
                                null));
    }

    /** Closed at 125 minutes; fifteen more are found afterwards; the statement says 140 and is accepted. */
    private static Stream<DemoStep> closing(PlayedLedger ledger) {
        var forgotten = ledger.service(day(2025, 11, 26), 15, EMAIL, "Nature d'un acte à choisir", ASSISTANCE);
        return Stream.of(
                        Stream.of(
                                DemoStep.calendar(YEAR_CLOSES),
                                ledger.logged(
                                        "forgotten", NOTEBOOK_FOUND, forgotten, null, "Notée sur un carnet retrouvé.")),
                        ledger.stated(1, STATED, SendingMeans.LETTER),
                        Stream.of(ledger.answered(1, day(2026, 1, 20), StatementAnswer.ACCEPTED)))
                .flatMap(part -> part);
    }

    private static Stream<DemoStep> secondYear(PlayedLedger ledger) {
        return Stream.of(
                ledger.logged("delegation", ledger.service(day(2025, 12, 16), 30, VIDEO, "Absence d'un signataire")),
                ledger.logged("batch", ledger.service(day(2026, 1, 13), 10, PHONE, "Envoi de plusieurs annexes")),
                ledger.planned(
                        "certificate",
                        day(2026, 1, 26),
                        ledger.service(day(2026, 3, 10), 60, ON_SITE, "Renouvellement du certificat")));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
