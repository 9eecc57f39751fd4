package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Private keys in memory. */
public final class HeldKeys implements SigningKeys {

    static final String ORIGIN = "opposable/cdg-62/5f0c1d9e-0000-4000-8000-000000000062";

    private final List<JournalKey> keys = new ArrayList<>();
    final List<PublicKey> signed = new ArrayList<>();

    /** Draws one more, and tells its public half as it is written. */
    public String draw() {
        var key = JournalKey.drawn(ORIGIN);
        keys.add(key);
        return key.publicKey().text();
    }

    public void lose(String key) {
        keys.removeIf(one -> one.publicKey().text().equals(key));
    }

    @Override
    public Optional<JournalKey> signing(PublicKey key) {
        return keys.stream().filter(one -> one.publicKey().equals(key)).findFirst();
    }

    @Override
    public void hasSigned(List<PublicKey> introduced) {
        signed.add(introduced.getLast());
    }
}
