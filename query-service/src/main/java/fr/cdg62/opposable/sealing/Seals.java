package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.pages.JournalSaid;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the journal aside, one pass at a time: nobody waits for it, and no command is held up by it. A pass that is asked for while
 * another waits is that one.
 */
public final class Seals implements JournalSaid, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("opposable.journal");
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int STOP_SECONDS = 60;

    private final StoredFacts facts;
    private final JournalFolder folder;
    private final Sealer sealer;
    private final NoteOutlets outlets;
    private final InstantSource clock;
    private final Duration afterALegalAct;
    private final LegalActs legalActs;
    private final ScheduledExecutorService aside = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("journal").daemon().factory());

    private final SealedNotes notes;
    private volatile @Nullable SealRefused refused;
    private volatile boolean running;
    private volatile boolean failed;
    private volatile @Nullable Instant checkedAt;
    private volatile long checkMillis;
    private volatile boolean stopped;
    private @Nullable ScheduledFuture<?> delayed;
    private volatile @Nullable Instant delayedUntil;
    private @Nullable Trigger asked;

    /**
     * Seals of that store into that folder.
     *
     * @param clock the edge's: dates the notes
     * @param simulated whether that clock is
     * @param afterALegalAct how long after an event of a convention everything is sealed at the latest
     */
    public Seals(
            StoredFacts facts,
            JournalFolder folder,
            SigningKeys keys,
            NoteOutlets outlets,
            InstantSource clock,
            boolean simulated,
            Duration afterALegalAct) {
        this.facts = facts;
        this.folder = folder;
        this.sealer = new Sealer(facts, folder, keys, clock, simulated, step -> {});
        this.outlets = outlets;
        this.clock = clock;
        this.afterALegalAct = afterALegalAct;
        this.legalActs = new LegalActs(facts);
        this.notes = new SealedNotes(folder.checkpoints());
    }

    /** Why a pass is made. */
    public enum Trigger {
        /** The product started, or its key changed. */
        START,
        /** A new day. */
        DAILY,
        /** Somebody asked. */
        ASKED,
        /** A legal act is some minutes old. */
        LEGAL_ACT
    }

    /** Compares the store with the last note, as far as that takes no time: called before anything is answered. */
    public void glance() {
        try {
            sealer.glance();
        } catch (SealRefused e) {
            refuse(e);
        }
    }

    /** Begins to look for legal acts; what was recorded before is covered by the pass of the start. */
    public void start() {
        legalActs.passOver();
        begin(Trigger.START);
        var unused = aside.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins a pass and returns at once; whether it did, for one may be waiting. */
    public synchronized boolean begin(Trigger trigger) {
        if (stopped || asked != null) {
            asked = asked == null || trigger != Trigger.DAILY ? asked : trigger;
            return false;
        }
        asked = trigger;
        aside.execute(this::passAsked);
        return true;
    }

    private synchronized Trigger taken() {
        var trigger = asked == null ? Trigger.START : asked;
        asked = null;
        return trigger;
    }

    private void passAsked() {
        pass(taken());
    }

    /** Makes a pass now, in the caller's thread, and answers what was signed: for a test, and for what must be sealed before it ends. */
    synchronized Optional<Note> passNow(Trigger trigger) {
        return pass(trigger);
    }

    /** Seals what is not, in its turn, waits for it, and answers the last note: for what must stand under a note before it leaves. */
    public Optional<Note> sealAndWait() {
        var last = notes.lastNote();
        if (last.isPresent() && last.get().checkpoint().size() == facts.head() + 1) {
            return last;
        }
        try {
            aside.submit(() -> pass(Trigger.ASKED)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RejectedExecutionException e) {
            LOG.warn("nothing more was sealed: {}", e.getClass().getName());
        }
        return notes.lastNote();
    }

    /** Why the last pass refused to sign, in French; nothing when it did not. */
    public Optional<String> refusedInFrench() {
        return Optional.ofNullable(refused).map(JournalComparison::inFrench);
    }

    /**
     * Recomputes everything from the store, compares it with the notes and signs nothing. What contradicts is an alarm, as it is in a
     * pass; a key that is not here hinders no comparison.
     *
     * @param progress told how many events were read; what it throws ends the comparison
     * @return what contradicts, in French, or nothing
     */
    public JournalCompared compare(LongConsumer progress) {
        try {
            return new JournalCompared(JournalComparison.run(facts, folder, () -> stopped, progress), null, null);
        } catch (SealRefused e) {
            refuse(e);
            return JournalComparison.refused(e);
        }
    }

    private Optional<Note> pass(Trigger trigger) {
        if (stopped) {
            return Optional.empty();
        }
        running = true;
        long began = System.nanoTime();
        try {
            var note = sealer.seal(trigger == Trigger.DAILY, () -> stopped, read -> {});
            if (!stopped) {
                agree(Duration.ofNanos(System.nanoTime() - began));
                note.ifPresent(this::tell);
            }
            return note;
        } catch (SealRefused e) {
            refuse(e);
        } catch (RuntimeException e) {
            if (stopped) {
                LOG.info("stopped before the journal was sealed: the next start seals it");
            } else {
                failed = true;
                LOG.error("the journal could not be sealed: {}", e.getClass().getName(), e);
            }
        } finally {
            running = false;
        }
        return Optional.empty();
    }

    private void agree(Duration took) {
        if (refused != null) {
            LOG.info("the journal and the store agree again");
        }
        refused = null;
        folder.accept();
        failed = false;
        checkedAt = clock.instant();
        checkMillis = took.toMillis();
    }

    private void tell(Note note) {
        notes.add(note);
        LOG.info(
                "journal: note {} seals {} events",
                note.checkpoint().number(),
                note.checkpoint().size());
        outlets.noteWritten();
    }

    private void refuse(SealRefused e) {
        refused = e;
        folder.refuse(JournalComparison.inFrench(e));
        LOG.error("the journal refuses to sign: {}", e.getMessage());
    }

    /** Looks whether a legal act was recorded; if so everything is sealed some minutes later, unless it is before. */
    private void look() {
        try {
            if (legalActs.anyNew() && delayed == null) {
                delayedUntil = clock.instant().plus(afterALegalAct);
                delayed = aside.schedule(this::delayedPass, afterALegalAct.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException e) {
            LOG.warn("the journal waits for the store: {}", e.getClass().getName());
        }
    }

    private void delayedPass() {
        delayed = null;
        delayedUntil = null;
        if (unsealed() > 0) {
            pass(Trigger.LEGAL_ACT);
        }
    }

    private long unsealed() {
        return facts.head() + 1 - sealedSize();
    }

    @Override
    public long sealedSize() {
        var last = notes.last();
        return last == null ? 0 : last.size();
    }

    /** How it stands. */
    public SealState state() {
        var last = notes.last();
        var key = folder.keys().isEmpty() ? null : folder.keys().getLast();
        var why = refused;
        return new SealState(
                last,
                unsealed(),
                key == null ? null : key.text(),
                key == null ? null : key.fingerprint(),
                why == null ? null : why.refusal(),
                why == null ? null : JournalComparison.inFrench(why),
                running,
                failed,
                checkedAt,
                checkMillis,
                unsealed() > 0 ? delayedUntil : null,
                outlets.states());
    }

    @Override
    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(notes.last()).map(SealedNote::time);
    }

    @Override
    public Optional<String> alarm() {
        var why = refused;
        return why == null || !why.refusal().contradicts()
                ? Optional.empty()
                : Optional.of(JournalComparison.inFrench(why));
    }

    /** Every note, the last first. */
    public List<SealedNote> notes() {
        return notes.latestFirst();
    }

    /** The file of a note. */
    public Optional<byte[]> noteFile(long number) {
        return folder.checkpoints().bytes(number);
    }

    /** The time-stamp of a note. */
    public Optional<byte[]> stampFile(long number) {
        return folder.checkpoints().stamp(number);
    }

    @Override
    public void close() {
        stopped = true;
        aside.shutdownNow();
        try {
            if (!aside.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("stopped before the journal was sealed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
