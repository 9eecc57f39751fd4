package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.selfcheck.ChainLink;
import fr.cdg62.opposable.selfcheck.LinkCheck;
import fr.cdg62.opposable.selfcheck.LinkFound;
import java.util.List;
import java.util.function.LongConsumer;

/** The journal as a link of the chain: tree, tiles, streams and notes against the bytes of the store. Nothing is signed. */
public final class JournalLink implements LinkCheck {

    private final Seals seals;

    /** The journal of those seals. */
    public JournalLink(Seals seals) {
        this.seals = seals;
    }

    @Override
    public ChainLink link() {
        return ChainLink.JOURNAL;
    }

    @Override
    public LinkFound check(LongConsumer progress) {
        var compared = seals.compare(progress);
        return LinkFound.of(compared.events(), compared.said() == null ? List.of() : List.of(compared.said()));
    }
}
