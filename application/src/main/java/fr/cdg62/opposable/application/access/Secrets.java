package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords and tokens: drawn at random, kept as hashes only. A token's 256 bits need no slow hash; a password does (Argon2id). */
@AtTheEdge("account ids, first passwords and tokens are drawn here")
public final class Secrets {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int TOKEN_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder passwords =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIBIBYTES, PASSES);
    private final String nobodysHash = passwords.encode("nobody");

    /** A password to be told once: four groups of five letters and digits that cannot be mistaken for one another. */
    public String password() {
        return String.join("-", letters(5), letters(5), letters(5), letters(5));
    }

    /** The id of a new account of the centre. */
    public String accountId(CentreId centre) {
        return "account-" + centre.value() + "-" + letters(16);
    }

    /** A token to be shown once. */
    public String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return "opp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token. */
    public static String tokenHash(String token) {
        return Sha256.of(token).value();
    }

    /** What is kept of a password. */
    public String passwordHash(String password) {
        return passwords.encode(password);
    }

    /** Whether the password is the one kept; takes as long where there is none. */
    public boolean matches(String password, Optional<String> hash) {
        var right = passwords.matches(password, hash.orElse(nobodysHash));
        return right && hash.isPresent();
    }

    private String letters(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
