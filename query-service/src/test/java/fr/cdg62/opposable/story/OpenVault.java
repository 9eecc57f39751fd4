package fr.cdg62.opposable.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.util.Base64;
import java.util.Optional;

/** A vault without a lock, for tests: "sealed" names are only encoded. */
public final class OpenVault implements PersonVault {

    static String cipher(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Override
    public SealedText seal(PersonId person, String text) {
        return new SealedText(person, cipher(text));
    }

    @Override
    public Optional<String> open(SealedText text) {
        return Optional.of(new String(Base64.getUrlDecoder().decode(text.ciphertext()), UTF_8));
    }
}
