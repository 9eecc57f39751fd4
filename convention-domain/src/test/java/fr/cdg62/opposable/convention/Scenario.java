package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words in which the scenarios speak to a convention. Every date is literal; what a scenario does not say has the usual value. */
final class Scenario {

    static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    static final String CDG_ACT = "2024-52";
    static final String COMMUNE_ACT = "DELIB-2024-37";

    static final String CDG_RENEWAL = "2029-18";
    static final String COMMUNE_RENEWAL = "DELIB-2029-11";

    private Scenario() {}

    static DraftConvention draft() {
        return draft(PricingClause.ADDITIONAL_CONTRIBUTION);
    }

    static DraftConvention draft(PricingClause pricing) {
        return new DraftConvention(CONVENTION, CDG_62, LIBERCOURT, pricing, null, day("2024-09-01"));
    }

    static ChoosePrestation choice(String decidedOn) {
        return new ChoosePrestation(
                CONVENTION, Set.of(Prestation.P1), Set.of(TransmissionScope.CONTROLE_LEGALITE), day(decidedOn), null);
    }

    static RecordDeliberation deliberation(Party party, String number, String adoptedOn) {
        return new RecordDeliberation(
                CONVENTION,
                party,
                AuthorisationKind.DELIBERATION,
                number,
                day(adoptedOn),
                null,
                null,
                null,
                null,
                null);
    }

    static RecordPublication publication(Party party, String number, String publishedOn) {
        return new RecordPublication(CONVENTION, party, number, day(publishedOn), null);
    }

    static RecordTransmission transmission(Party party, String number, String receivedOn) {
        return new RecordTransmission(CONVENTION, party, number, day(receivedOn), null, null);
    }

    static FixTerm startsOn(String first) {
        return new FixTerm(CONVENTION, day(first), null, null, null);
    }

    static FixTerm term(
            String first, @Nullable String end, @Nullable String overrideReason, @Nullable String retroactiveReason) {
        return new FixTerm(CONVENTION, day(first), end == null ? null : day(end), overrideReason, retroactiveReason);
    }

    /** Signed by the usual office-holder, citing the usual act. */
    static SignatureBuilder signature(Party party) {
        return SignatureBuilder.of(party);
    }

    /** A decision of that party, recorded the day it was taken. */
    static Told renewal(Party party, String decidedOn) {
        return Told.of(renewalDecided(party, decidedOn, null)).on(decidedOn);
    }

    static RecordRenewalDecision renewalDecided(Party party, String decidedOn, @Nullable String lateReason) {
        return new RecordRenewalDecision(
                CONVENTION,
                party,
                AuthorisationKind.DELIBERATION,
                party == CDG ? CDG_RENEWAL : COMMUNE_RENEWAL,
                day(decidedOn),
                null,
                null,
                null,
                lateReason);
    }

    static RatifySignature ratification(Party party, String number) {
        return new RatifySignature(CONVENTION, party, number, null);
    }

    static StartConvention start(String on) {
        return new StartConvention(CONVENTION, day(on));
    }

    static ExpireConvention expire(String on) {
        return new ExpireConvention(CONVENTION, day(on));
    }

    /** The rung of the ladder, told by the clock on the day it is due. */
    static Told reminder(int monthsBefore, String on) {
        return Told.of(new IssueTermReminder(CONVENTION, monthsBefore, day(on))).on(on);
    }

    static Told seen(int monthsBefore, String lastDay, String on) {
        return Told.of(new AcknowledgeTermReminder(CONVENTION, monthsBefore, day(lastDay), day(on)))
                .on(on);
    }

    /** The act of the centre, adopted 26/09/2024 and published the day after. */
    static List<Object> cdgAuthorised() {
        return List.of(deliberation(CDG, CDG_ACT, "2024-09-26"), publication(CDG, CDG_ACT, "2024-09-27"));
    }

    /** The act of Libercourt: adopted and received 16/10/2024, published the day after. */
    static List<Object> communeAuthorised() {
        return List.of(
                deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"),
                publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"),
                transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"));
    }

    /** Drafted, chosen, authorised on both sides. */
    static List<Object> authorised() {
        return List.of(draft(), choice("2024-10-16"), cdgAuthorised(), communeAuthorised());
    }

    /** Both sides signed on 04/11/2024, from 01/12/2024. */
    static List<Object> signed() {
        return List.of(
                authorised(),
                startsOn("2024-12-01"),
                signature(COLLECTIVITY).on("2024-11-04"),
                signature(CDG).on("2024-11-04"));
    }

    /** Both sides signed in the autumn of 2024, to start that day. */
    static List<Object> signedFrom(String first) {
        return List.of(
                authorised(),
                startsOn(first),
                signature(COLLECTIVITY).on("2024-10-25"),
                signature(CDG).on("2024-10-28"));
    }

    /** From 01/12/2024, renewed by both in the spring of 2029. */
    static List<Object> renewed() {
        return List.of(signed(), renewal(COLLECTIVITY, "2029-04-03"), renewal(CDG, "2029-05-15"));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
