package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.assistance.value.OfferId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.SendingMeans;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.assistance.value.StatementPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger of assistance of a convention of the demonstration, and what is recorded in it by the centre's agent. */
record PlayedLedger(PlayedConvention played, Stage stage) {

    /** A workshop held for Libercourt and Oignies at once: its whole time counts for each. */
    static final SessionId WORKSHOP = new SessionId("session-demo-atelier-actes");

    static final LocalDate WORKSHOP_ON = LocalDate.of(2025, 6, 12);

    LedgerId id() {
        return LedgerId.of(played.id());
    }

    EntryId entry(String name) {
        return new EntryId("entry-" + played.name() + "-" + name);
    }

    ServiceRendered service(LocalDate on, int minutes, AssistanceChannel channel, String subject) {
        return service(on, minutes, channel, subject, AssistanceCategory.ASSISTANCE);
    }

    ServiceRendered service(
            LocalDate on, int minutes, AssistanceChannel channel, String subject, AssistanceCategory category) {
        return new ServiceRendered(
                on,
                minutes,
                category,
                channel,
                DemoPersons.AGENT,
                BeneficiaryRole.TOWN_HALL_SECRETARY,
                null,
                subject,
                null,
                null);
    }

    ServiceRendered workshop(int minutes) {
        return new ServiceRendered(
                WORKSHOP_ON,
                minutes,
                AssistanceCategory.ASSISTANCE,
                AssistanceChannel.ON_SITE,
                DemoPersons.AGENT,
                BeneficiaryRole.SEVERAL,
                null,
                "Atelier : envoyer un acte et retrouver son accusé",
                stage.paper("Atelier du " + WORKSHOP_ON + ", feuille d'émargement"),
                WORKSHOP);
    }

    /** Written the day it was given. */
    DemoStep logged(String name, ServiceRendered service) {
        return logged(name, service.servedOn(), service, null, null);
    }

    DemoStep logged(
            String name, LocalDate on, ServiceRendered service, @Nullable PlanId plan, @Nullable String lateReason) {
        return played.on(
                on, "hour-" + name, new LogAssistanceHour(id(), entry(name), service, false, plan, null, lateReason));
    }

    PlanId plan(String name) {
        return new PlanId("plan-" + played.name() + "-" + name);
    }

    DemoStep planned(String name, LocalDate on, ServiceRendered session) {
        return played.on(
                on,
                "plans-" + name,
                new PlanAssistance(
                        id(),
                        plan(name),
                        session.servedOn(),
                        session.minutes(),
                        session.channel(),
                        session.agent(),
                        session.subject()));
    }

    DemoStep offered(String name, LocalDate on, LocalDate answerBy, String subject) {
        return played.on(
                on,
                "offers-" + name,
                new OfferAssistance(id(), offer(name), on, subject, SendingMeans.EMAIL, answerBy, null));
    }

    DemoStep refused(String name, LocalDate on, String reason) {
        return played.on(
                on,
                "declines-" + name,
                new RecordOfferAnswer(id(), offer(name), OfferAnswer.REFUSED, on, reason, null));
    }

    /** The first statement of a year, set down and sent to the mayor on one day. */
    Stream<DemoStep> stated(int year, LocalDate on, SendingMeans means) {
        var paper = stage.paper(played.name() + ", relevé de l'année " + year + " de la convention");
        return Stream.of(
                played.on(on, "statement", new IssueStatement(id(), year, on, paper)),
                played.on(
                        on,
                        "statement-sent",
                        new SendStatement(id(), year, 1, on, means, BeneficiaryRole.MAYOR_OR_PRESIDENT, null, null)));
    }

    DemoStep answered(int year, LocalDate on, StatementAnswer answer, StatementPoint... points) {
        var paper = stage.paper(played.name() + ", réponse du " + on + " au relevé de l'année " + year);
        return played.on(
                on, "statement-answered", new RecordStatementAnswer(id(), year, 1, answer, on, List.of(points), paper));
    }

    private OfferId offer(String name) {
        return new OfferId("offer-" + played.name() + "-" + name);
    }
}
