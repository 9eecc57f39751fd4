package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dated act by which a party may sign, with what is known of its publication and reception.
 *
 * @param party whose act it is
 * @param kind deliberation, or decision under a delegation
 * @param number the act's number, by which signatures cite it
 * @param adoptedOn the day it was adopted
 * @param regime whether it must be sent to the State's representative
 * @param annexedText the hash of the text annexed to it, or null
 * @param publishedOn the earliest known publication, or null
 * @param receivedOn the earliest known reception by the State's representative, or null
 */
public record AuthorisingAct(
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate adoptedOn,
        TransmissionRegime regime,
        @Nullable Sha256 annexedText,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate receivedOn) {

    /** The day the act is enforceable from: published and, where it must be sent, received (CGCT L2131-1); empty while not known. */
    public Optional<LocalDate> enforceableOn() {
        if (publishedOn == null || regime != TransmissionRegime.COMPULSORY) {
            return Optional.ofNullable(publishedOn);
        }
        return Optional.ofNullable(receivedOn).map(received -> received.isAfter(publishedOn) ? received : publishedOn);
    }

    /** The same act, published that day too: the earliest publication counts. */
    public AuthorisingAct published(LocalDate day) {
        return new AuthorisingAct(
                party, kind, number, adoptedOn, regime, annexedText, earliest(publishedOn, day), receivedOn);
    }

    /** The same act, received that day too: the earliest reception counts, and an exempt act was sent voluntarily. */
    public AuthorisingAct received(LocalDate day) {
        return new AuthorisingAct(
                party, kind, number, adoptedOn, regime.onceSent(), annexedText, publishedOn, earliest(receivedOn, day));
    }

    private static LocalDate earliest(@Nullable LocalDate known, LocalDate day) {
        return known != null && known.isBefore(day) ? known : day;
    }
}
