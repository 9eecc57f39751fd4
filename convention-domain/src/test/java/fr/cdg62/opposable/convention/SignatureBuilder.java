package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A signature, with what the scenario does not speak of. */
record SignatureBuilder(RecordSignature command) {

    static SignatureBuilder of(Party party) {
        var usual = party == Party.CDG ? Officers.FORMER_PRESIDENT : Officers.MAYOR;
        var act = party == Party.CDG ? Scenario.CDG_ACT : Scenario.COMMUNE_ACT;
        return new SignatureBuilder(new RecordSignature(
                Scenario.CONVENTION,
                party,
                usual,
                LocalDate.of(2024, 11, 4),
                SigningMeans.PAPER,
                act,
                null,
                null,
                null));
    }

    RecordSignature on(String day) {
        return with(command.signatory(), LocalDate.parse(day), command.authorisation(), command.ratifiedBy());
    }

    SignatureBuilder by(PersonId signatory) {
        return new SignatureBuilder(with(signatory, command.signedOn(), command.authorisation(), command.ratifiedBy()));
    }

    SignatureBuilder citing(@Nullable String act) {
        return new SignatureBuilder(with(command.signatory(), command.signedOn(), act, command.ratifiedBy()));
    }

    SignatureBuilder ratifiedBy(String act) {
        return new SignatureBuilder(with(command.signatory(), command.signedOn(), command.authorisation(), act));
    }

    SignatureBuilder text(Sha256 signed) {
        return new SignatureBuilder(new RecordSignature(
                command.conventionId(),
                command.party(),
                command.signatory(),
                command.signedOn(),
                command.means(),
                command.authorisation(),
                command.ratifiedBy(),
                signed,
                command.retroactiveReason()));
    }

    SignatureBuilder because(String reason) {
        return new SignatureBuilder(new RecordSignature(
                command.conventionId(),
                command.party(),
                command.signatory(),
                command.signedOn(),
                command.means(),
                command.authorisation(),
                command.ratifiedBy(),
                command.signedText(),
                reason));
    }

    private RecordSignature with(PersonId signatory, LocalDate day, @Nullable String act, @Nullable String later) {
        return new RecordSignature(
                command.conventionId(),
                command.party(),
                signatory,
                day,
                command.means(),
                act,
                later,
                command.signedText(),
                command.retroactiveReason());
    }
}
