package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.journalkey.api.IntroduceJournalKey;
import fr.cdg62.opposable.journalkey.api.ReplaceJournalKey;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.journalkey.value.KeyHandover;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import org.jspecify.annotations.Nullable;

/**
 * Draws the keys of the journal and makes them public. A private key is on disk before the event that introduces it is sent, so that no
 * stop leaves a key in the store that nobody has.
 */
public final class JournalKeyDesk {
    private final KeyFiles files;
    private final IntroducedKeys introduced;
    private final CommandPort commands;
    private final CommandEdge edge;

    /** A desk over those files. */
    public JournalKeyDesk(KeyFiles files, IntroducedKeys introduced, CommandPort commands, CommandEdge edge) {
        this.files = files;
        this.introduced = introduced;
        this.commands = commands;
        this.edge = edge;
    }

    /** Gives the journal its first key where it has none; puts in order what a stop left between a file and its event. */
    public void settle() {
        var current = introduced.current();
        if (current.isPresent()) {
            files.promote(current.get());
            return;
        }
        var first = files.signing().orElseGet(files::drawFirst).publicKey();
        commands.send(
                new IntroduceJournalKey(
                        introduced.journal(), value(first), edge.clock().today()),
                edge.bySystem("START", "introduce-key/" + first.id()));
    }

    /** A journal that was taken over without its private key goes on under one of this machine, which nothing hands over to. */
    public void goOnWithoutTheKeyBefore() {
        var before = introduced.current();
        if (before.isEmpty() || files.signing(before.get()).isPresent()) {
            return;
        }
        var next = files.drawNext().publicKey();
        commands.send(
                new ReplaceJournalKey(
                        introduced.journal(),
                        value(next),
                        KeyReason.LOST,
                        value(before.get()),
                        null,
                        edge.clock().today()),
                edge.bySystem("START", "replace-key/" + next.id()));
        files.promote(next);
    }

    /**
     * Puts a new key in the place of the one that signs.
     *
     * @param reason LOST when the key before cannot sign any more; otherwise it hands over
     * @param by who asks
     * @return what the journal answered
     */
    public synchronized CommandAnswer replace(KeyReason reason, Account by) {
        var before = introduced
                .current()
                .orElseThrow(() -> new IllegalStateException("a journal has its first key from the start on"));
        var next = files.drawNext();
        try {
            var answer = commands.send(
                    new ReplaceJournalKey(
                            introduced.journal(),
                            value(next.publicKey()),
                            reason,
                            value(before),
                            handover(reason, before, next.publicKey()),
                            edge.clock().today()),
                    edge.by(
                            by.id(),
                            by.role(),
                            "API",
                            "replace-key/" + next.publicKey().id(),
                            null));
            files.promote(next.publicKey());
            return answer;
        } catch (CommandRefused refused) {
            files.drop(next.publicKey());
            throw refused;
        }
    }

    private @Nullable KeyHandover handover(KeyReason reason, PublicKey before, PublicKey next) {
        return reason == KeyReason.LOST
                ? null
                : files.signing(before)
                        .map(key -> new KeyHandover(key.handOverTo(next)))
                        .orElse(null);
    }

    private static JournalKey value(PublicKey key) {
        return new JournalKey(key.text());
    }
}
