package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.rule.AuthorisedBeforeSigning;
import fr.cdg62.opposable.convention.rule.ConsentedToSinceSigned;
import fr.cdg62.opposable.convention.rule.SignedOnceEnforceable;
import fr.cdg62.opposable.convention.rule.SignedTextIsTheAnnexedText;
import fr.cdg62.opposable.convention.value.AuthorisingAct;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.model.Weak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be weak in a signature, of the convention or of an avenant.
 *
 * @param act the act relied on, with what is known of it now
 * @param ratified whether that act came after the signature
 * @param consentedOn the day a later act consented to the signature, or null
 */
record SignatureWeakness(
        AuthorisingAct act,
        LocalDate signedOn,
        boolean ratified,
        @Nullable Sha256 signedText,
        @Nullable LocalDate consentedOn) {

    static List<Weak> of(String subject, SignatureWeakness signature) {
        var rules = new ArrayList<Weak>();
        signature.authorisation(subject, rules);
        if (signature.signedText != null && signature.act.annexedText() != null) {
            rules.add(new Weak(
                    subject, new SignedTextIsTheAnnexedText(signature.signedText, signature.act.annexedText())));
        }
        return rules;
    }

    private void authorisation(String subject, List<Weak> rules) {
        var enforceable =
                new SignedOnceEnforceable(signedOn, act.enforceableOn().orElse(null));
        if (!ratified && !enforceable.holds() && consentedOn != null) {
            rules.add(new Weak(subject, new AuthorisedBeforeSigning(signedOn, consentedOn)));
            rules.add(new Weak(subject, new ConsentedToSinceSigned(signedOn, consentedOn)));
            return;
        }
        rules.add(new Weak(subject, new AuthorisedBeforeSigning(signedOn, act.adoptedOn())));
        if (!ratified) {
            rules.add(new Weak(subject, enforceable));
        }
    }
}
