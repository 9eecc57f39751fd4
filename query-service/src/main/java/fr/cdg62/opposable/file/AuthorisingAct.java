package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act that authorises a party to sign, with what made it enforceable.
 *
 * @param number by which signatures cite it
 * @param adoptedOn the day of the decision, Europe/Paris
 * @param delegation for a delegated decision, the reference of the delegation
 * @param regime whether it must be sent to the State's representative
 * @param actIdentifier the stamp of the transmission, when there is one
 * @param annexedText the hash of the text annexed to it
 * @param document the hash of the act itself
 * @param publishedOn first day of publication, null while unknown
 * @param receivedOn the day the State's representative received it, null while unknown
 */
public record AuthorisingAct(
        AuthorisationKind kind,
        String number,
        LocalDate adoptedOn,
        @Nullable String delegation,
        TransmissionRegime regime,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 annexedText,
        @Nullable Sha256 document,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate receivedOn) {

    static AuthorisingAct adopted(DeliberationRecorded e) {
        return new AuthorisingAct(
                e.kind(),
                e.number(),
                e.adoptedOn(),
                e.delegation(),
                e.regime(),
                e.actIdentifier(),
                e.annexedText(),
                e.document(),
                null,
                null);
    }

    AuthorisingAct published(PublicationRecorded e) {
        return new AuthorisingAct(
                kind,
                number,
                adoptedOn,
                delegation,
                regime,
                actIdentifier,
                annexedText,
                document,
                e.publishedOn(),
                receivedOn);
    }

    AuthorisingAct received(TransmissionRecorded e) {
        return new AuthorisingAct(
                kind,
                number,
                adoptedOn,
                delegation,
                e.regime(),
                e.actIdentifier() == null ? actIdentifier : e.actIdentifier(),
                annexedText,
                document,
                publishedOn,
                e.receivedOn());
    }

    /** From when the act is enforceable: once published, and once received where sending is compulsory (CGCT L2131-1). */
    public Optional<ReasonedDate> enforceable() {
        var compulsory = regime == TransmissionRegime.COMPULSORY;
        if (publishedOn == null || (compulsory && receivedOn == null)) {
            return Optional.empty();
        }
        var since = compulsory && receivedOn != null && receivedOn.isAfter(publishedOn) ? receivedOn : publishedOn;
        var facts = new LinkedHashMap<String, String>();
        facts.put("publishedOn", publishedOn.toString());
        if (receivedOn != null) {
            facts.put("receivedOn", receivedOn.toString());
        }
        facts.put("regime", regime.name());
        return Optional.of(new ReasonedDate(
                since,
                compulsory ? "ENFORCEABLE_PUBLISHED_AND_RECEIVED" : "ENFORCEABLE_PUBLISHED",
                Article.of(compulsory ? "CGCT L2131-1" : "CGCT L2131-1 et L2131-2 I 1° b"),
                facts,
                List.of("PUBLICATION_CORRECTED")));
    }
}
