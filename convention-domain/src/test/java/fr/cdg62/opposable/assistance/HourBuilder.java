package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.day;

import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.BeneficiaryRole;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.assistance.value.SessionId;
import fr.cdg62.opposable.cast.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An hour of assistance, given over the phone to the secretary of the town hall unless said otherwise. */
final class HourBuilder {

    private final String entry;
    private final LocalDate servedOn;
    private final int minutes;
    private AssistanceCategory category = AssistanceCategory.ASSISTANCE;
    private boolean provesStep;
    private @Nullable String plan;
    private @Nullable String offConventionReason;
    private @Nullable String lateReason;
    private @Nullable SessionId session;

    HourBuilder(String entry, String servedOn, int minutes) {
        this.entry = entry;
        this.servedOn = LocalDate.parse(servedOn);
        this.minutes = minutes;
    }

    HourBuilder of(AssistanceCategory other) {
        this.category = other;
        return this;
    }

    HourBuilder proving() {
        this.provesStep = true;
        return this;
    }

    HourBuilder holding(String session) {
        this.plan = session;
        return this;
    }

    HourBuilder afterTheEnd(String reason) {
        this.offConventionReason = reason;
        return this;
    }

    HourBuilder late(String reason) {
        this.lateReason = reason;
        return this;
    }

    HourBuilder sharedIn(String shared) {
        this.session = new SessionId(shared);
        return this;
    }

    ServiceRendered service() {
        return new ServiceRendered(
                servedOn,
                minutes,
                category,
                AssistanceChannel.PHONE,
                LedgerScenario.AGENT,
                BeneficiaryRole.TOWN_HALL_SECRETARY,
                null,
                "Dépôt d'un acte",
                null,
                session);
    }

    LogAssistanceHour command() {
        return new LogAssistanceHour(
                LedgerScenario.LEDGER,
                new EntryId(entry),
                service(),
                provesStep,
                plan == null ? null : new PlanId(plan),
                offConventionReason,
                lateReason);
    }

    /** Recorded on the day of service. */
    Told logged() {
        return Told.of(command()).on(servedOn.toString());
    }

    Told loggedOn(String day) {
        return Told.of(command()).on(day);
    }

    /** In the place of another entry, corrected on that day. */
    Told insteadOf(String corrected, String on) {
        var correction = new CorrectAssistanceHour(
                LedgerScenario.LEDGER,
                new EntryId(corrected),
                new EntryId(entry),
                service(),
                offConventionReason,
                "Durée mal lue sur la fiche.");
        return Told.of(correction).on(on);
    }
}
