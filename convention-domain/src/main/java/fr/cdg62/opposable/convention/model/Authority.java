package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.rule.PartyWasAuthorised;
import fr.cdg62.opposable.convention.rule.SignatoryHoldsTheOffice;
import fr.cdg62.opposable.convention.rule.SignedNoEarlierThanAuthorised;
import fr.cdg62.opposable.convention.value.AuthorisingAct;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lets a person bind a party on a day: the party's act and the person's office. */
record Authority(ConventionFile file, Given given, Signatory signatory) {

    /** A signature as it is said to have been given. */
    record Given(
            Party party,
            PersonId person,
            LocalDate signedOn,
            @Nullable String authorisation,
            @Nullable String ratifiedBy) {

        static Given of(RecordSignature command) {
            return new Given(
                    command.party(),
                    command.signatory(),
                    command.signedOn(),
                    command.authorisation(),
                    command.ratifiedBy());
        }

        static Given of(RecordAmendmentSignature command) {
            return new Given(
                    command.party(),
                    command.signatory(),
                    command.signedOn(),
                    command.authorisation(),
                    command.ratifiedBy());
        }
    }

    static Authority of(ConventionFile file, Given given, SigningAuthorities authorities) {
        var signatory =
                authorities.authority(given.person(), body(file, given), capacity(file, given), given.signedOn());
        return new Authority(file, given, signatory);
    }

    Rules judge(Rules rules) {
        return rules.andRequire(new PartyWasAuthorised(given.party(), cited(), act().isPresent()))
                .andRequireUnless(
                        given.ratifiedBy() != null,
                        new SignedNoEarlierThanAuthorised(
                                given.signedOn(), authorising().adoptedOn()))
                .andRequire(new SignatoryHoldsTheOffice(
                        signatory, body(file, given), capacity(file, given), given.signedOn()));
    }

    /** The act relied on; asked once the rules have held. */
    AuthorisingAct authorising() {
        return act().orElseThrow();
    }

    /** Whether that act came after the signature. */
    boolean ratified() {
        return given.signedOn().isBefore(authorising().adoptedOn());
    }

    /** The act cited, when it came in time; else the one said to ratify; else the one cited, for the refusal to name it. */
    private Optional<AuthorisingAct> act() {
        var citedAct = file.act(given.party(), given.authorisation());
        return citedAct.filter(act -> !given.signedOn().isBefore(act.adoptedOn()))
                .or(() -> file.act(given.party(), given.ratifiedBy()))
                .or(() -> given.ratifiedBy() == null ? citedAct : Optional.empty());
    }

    private @Nullable String cited() {
        return given.ratifiedBy() == null ? given.authorisation() : given.ratifiedBy();
    }

    private static BodyId body(ConventionFile file, Given given) {
        var bound = file.collectivityOn(given.signedOn()).id();
        return given.party().body(file.drafted().centre(), bound);
    }

    private static Capacity capacity(ConventionFile file, Given given) {
        return given.party()
                .signingCapacity(file.collectivityOn(given.signedOn()).category());
    }
}
