package fr.cdg62.opposable.application;

import static fr.cdg62.opposable.project.value.ProjectHolder.CDG;
import static fr.cdg62.opposable.project.value.ProjectHolder.COLLECTIVITY;

import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.MeansAnswerRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ProjectReading;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.HoldingClock;
import fr.cdg62.opposable.project.value.ProjectHolder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Every figure that {@code docs/demonstration.md} tells, computed from what a played demonstration holds. */
record DemonstrationFigures(Application demo, LocalDate today) {

    private static final String LIBERCOURT = "libercourt-2024";
    private static final String OIGNIES = "oignies-2018";
    private static final String COURRIERES = "courrieres-2018";

    Map<String, Long> all() {
        var told = new TreeMap<String, Long>();
        libercourt(told);
        oignies(told);
        courrieres(told);
        dourges(told);
        return told;
    }

    private void libercourt(Map<String, Long> told) {
        told.put("libercourt/held-by-collectivity", held(LIBERCOURT, COLLECTIVITY, today));
        told.put("libercourt/held-by-cdg", held(LIBERCOURT, CDG, today));
        told.put("libercourt/certificate-days-left", certificateDaysLeft());
        told.put(
                "libercourt/project-anomalies",
                (long) all(LIBERCOURT, ProjectAnomalyRaised.class).size()
                        - all(LIBERCOURT, ProjectAnomalyCleared.class).size());
        var ledger = ledger(LIBERCOURT);
        told.put("libercourt/first-year-closed", (long) closedWith(LIBERCOURT, 1));
        told.put("libercourt/first-year", year(ledger, 1, "givenMinutes"));
        told.put("libercourt/second-year", year(ledger, 2, "givenMinutes"));
        told.put("libercourt/set-aside", ledger.path("setAsideMinutes").asLong());
        told.put("libercourt/planned", year(ledger, 2, "plannedMinutes"));
    }

    private void oignies(Map<String, Long> told) {
        var ledger = ledger(OIGNIES);
        told.put("oignies/years-met", years(ledger, "MET"));
        told.put("oignies/seventh-year", year(ledger, 7, "givenMinutes"));
        told.put("oignies/seventh-year-missing", year(ledger, 7, "remainingMinutes"));
        told.put("oignies/eighth-year", year(ledger, 8, "givenMinutes"));
    }

    private void courrieres(Map<String, Long> told) {
        told.put("courrieres/held-by-collectivity", held(COURRIERES, COLLECTIVITY, LocalDate.of(2023, 12, 1)));
        told.put(
                "courrieres/requests-unanswered",
                (long) all(COURRIERES, MeansRequested.class).size()
                        - all(COURRIERES, MeansAnswerRecorded.class).size());
        told.put("courrieres/years-short", years(ledger(COURRIERES), "SHORTFALL"));
    }

    private void dourges(Map<String, Long> told) {
        var ledger = ledger("dourges-2022");
        told.put("dourges/years-met", years(ledger, "MET"));
        told.put("dourges/third-year", year(ledger, 3, "givenMinutes"));
        told.put("dourges/third-year-floor", year(ledger, 3, "owedMinutes"));
        told.put("dourges/after-end", ledger.path("setAsideMinutes").asLong());
    }

    private long held(String convention, ProjectHolder holder, LocalDate until) {
        var opened = all(convention, ProjectOpened.class).getFirst();
        return new HoldingClock(ProjectReading.holding(all(convention, ProjectEvent.class)))
                .between(opened.decidedOn(), until)
                .getOrDefault(holder, 0L);
    }

    private long certificateDaysLeft() {
        return all(LIBERCOURT, CertificateRecorded.class).stream()
                .filter(e -> e.use() == CertificateUse.SENDING)
                .mapToLong(e -> ChronoUnit.DAYS.between(today, e.validUntil()))
                .findFirst()
                .orElseThrow();
    }

    private <E> List<E> all(String convention, Class<E> kind) {
        return demo.running().rooms().reads().log().readStream("project-cdg-62-" + convention).stream()
                .map(RecordedEvent::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private int closedWith(String convention, int year) {
        return demo.running().rooms().reads().log().readStream("ledger-cdg-62-" + convention).stream()
                .map(RecordedEvent::payload)
                .filter(AssistanceYearClosed.class::isInstance)
                .map(e -> ((AssistanceYearClosed) e).figures())
                .filter(figures -> figures.year() == year)
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    JsonNode ledger(String convention) {
        return demo.as(Role.AGENT)
                .get("/api/ledgers/ledger-cdg-62-" + convention + "?atLeast=" + demo.head())
                .json();
    }

    private static long year(JsonNode ledger, int year, String member) {
        return ledger.path("years").get(year - 1).path(member).asLong(-1);
    }

    private static long years(JsonNode ledger, String state) {
        return StreamSupport.stream(ledger.path("years").spliterator(), false)
                .filter(year -> year.path("state").asString().equals(state))
                .count();
    }
}
