package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import java.time.LocalDate;

/** The fact that each command, once judged, leaves behind. */
final class Recorded {

    private Recorded() {}

    static ConventionDrafted drafted(DraftConvention command, CollectivityFacts collectivity) {
        return new ConventionDrafted(
                command.conventionId(),
                command.centre(),
                collectivity,
                command.pricing(),
                command.text(),
                command.draftedOn());
    }

    /** Without a regime, the carve-out of CGCT L2131-2 I 1° b applies (legal sheet, 2.1). */
    static DeliberationRecorded deliberation(RecordDeliberation command) {
        return new DeliberationRecorded(
                command.conventionId(),
                command.party(),
                command.kind(),
                command.number(),
                command.adoptedOn(),
                command.delegation(),
                command.regime() == null ? TransmissionRegime.EXEMPT_L2131_2 : command.regime(),
                command.actIdentifier(),
                command.annexedText(),
                command.document());
    }

    static PublicationRecorded publication(RecordPublication command) {
        return new PublicationRecorded(
                command.conventionId(), command.party(), command.number(), command.publishedOn(), command.evidence());
    }

    static TransmissionRecorded transmission(RecordTransmission command, TransmissionRegime before) {
        return new TransmissionRecorded(
                command.conventionId(),
                command.party(),
                command.number(),
                command.receivedOn(),
                before.onceSent(),
                command.actIdentifier(),
                command.evidence());
    }

    static PrestationChosen choice(ChoosePrestation command) {
        return new PrestationChosen(
                command.conventionId(),
                command.prestations(),
                command.scopes(),
                command.decidedOn(),
                command.evidence());
    }

    static TermFixed term(FixTerm command, AgreedTerm agreed, LocalDate today) {
        return new TermFixed(
                command.conventionId(),
                agreed.computed(),
                command.writtenEnd(),
                command.termOverrideReason(),
                command.retroactiveReason(),
                today);
    }
}
