package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisingAct;
import fr.cdg62.opposable.convention.value.ConventionDates;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An authorising act, with the pieces that prove it.
 *
 * @param act the act, its publication and its reception
 * @param delegation for a delegated decision, the reference of the delegation
 * @param actIdentifier the stamp of the transmission, when there is one
 * @param document the hash of the act itself
 */
public record ActOnFile(
        AuthorisingAct act,
        @Nullable String delegation,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 document) {

    static ActOnFile adopted(DeliberationRecorded e) {
        var act = new AuthorisingAct(
                e.party(), e.kind(), e.number(), e.adoptedOn(), e.regime(), e.annexedText(), null, null);
        return new ActOnFile(act, e.delegation(), e.actIdentifier(), e.document());
    }

    ActOnFile published(PublicationRecorded e) {
        return new ActOnFile(act.published(e.publishedOn()), delegation, actIdentifier, document);
    }

    ActOnFile received(TransmissionRecorded e) {
        var stamp = e.actIdentifier() == null ? actIdentifier : e.actIdentifier();
        return new ActOnFile(act.received(e.receivedOn()), delegation, stamp, document);
    }

    /** From when the act is enforceable, and why; empty while a publication, or a compulsory reception, is not known. */
    public Optional<ReasonedDate> enforceable() {
        return ConventionDates.enforceable(act);
    }
}
