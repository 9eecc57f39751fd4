package fr.cdg62.opposable.journal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the key before signs so that trust in it leads to the next ({@code docs/journal.md}, section 8). */
public final class KeyHandover {

    private KeyHandover() {}

    /** Base64 of the signature, by the key before, of the three lines that name both. */
    public static String signed(JournalKey before, PublicKey next) {
        return Base64.getEncoder().encodeToString(before.sign(text(before.publicKey(), next)));
    }

    /** Whether the key before signed this. */
    public static boolean holds(PublicKey before, PublicKey next, String handover) {
        try {
            return before.verifies(text(before, next), Base64.getDecoder().decode(handover));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] text(PublicKey before, PublicKey next) {
        return ("opposable/key-handover/v1\n" + before.text() + "\n" + next.text() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
