package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.application.drill.DrillLine.Outcome;
import fr.cdg62.opposable.axonserver.store.StoreClock;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The tamper drill (A45): copies the store, corrupts a copy of the copy in one way after the other, and asks the product and the independent
 * verifier what they notice. The source is only read; the copies are removed whatever happens.
 */
public final class TamperDrill {
    private static final Texts TEXTS = new Texts("pages");
    private static final int PERCENT = 100;

    private final EventNames names;
    private final DrilledViews.Builder views;
    private final InstantSource clock;

    /**
     * A drill.
     *
     * @param views how views are built from a copy
     * @param clock dates the report
     */
    public TamperDrill(EventNames names, DrilledViews.Builder views, InstantSource clock) {
        this.names = names;
        this.views = views;
        this.clock = clock;
    }

    /** One way of corrupting; no skill where it makes no difference. */
    private record Way(Tampering tampering, @Nullable Skill skill) {
        String done() {
            return TEXTS.of("drill.done." + tampering) + (skill == null ? "" : " " + TEXTS.of("drill.skill." + skill));
        }
    }

    private static List<Way> ways() {
        var ways = new ArrayList<Way>();
        for (var tampering : Tampering.values()) {
            switch (tampering) {
                case PAYLOAD_BIT,
                        METADATA_CHANGED,
                        EVENT_REMOVED,
                        EVENT_INSERTED,
                        EVENTS_SWAPPED,
                        TAIL_CUT,
                        STREAM_REMOVED -> {
                    ways.add(new Way(tampering, Skill.NAIVE));
                    ways.add(new Way(tampering, Skill.INFORMED));
                }
                case OLDER_STORE,
                        OLDER_FOLDER,
                        KEY_SWAPPED,
                        NOTE_CHANGED,
                        TILE_CHANGED,
                        HEAD_CUT,
                        INDEX_BIT,
                        HEADER_BIT,
                        FILE_CUT,
                        VIEW_CHANGED -> ways.add(new Way(tampering, null));
            }
        }
        return ways;
    }

    /**
     * Holds the drill on a copy of that data folder.
     *
     * @param percent told how far it has come
     * @throws DrillFailed when there is nothing sealed, no room, or the copy is not sound to begin with
     */
    public DrillReport run(Path data, IntConsumer percent) {
        var beganAt = clock.instant();
        var work = DrillCopy.workFolder(data);
        try {
            var sound = DrillCopy.make(data, work);
            var options = options(sound);
            var product = new ProductEye(names, options);
            var verifier = new VerifierEye(sound);
            requireSound(sound.copiedTo(work.resolve("first")), product, verifier);
            var lines = new ArrayList<DrillLine>();
            var ways = ways();
            for (var way : ways) {
                percent.accept(PERCENT * lines.size() / ways.size());
                var copy = sound.copiedTo(work.resolve("changed"));
                lines.add(
                        way.tampering() == Tampering.VIEW_CHANGED
                                ? new ViewsDrill(names, options, views).on(copy, way.done())
                                : tried(way, copy, product, verifier));
                Folders.remove(copy.folder());
            }
            var checkpoint = sound.last().checkpoint();
            return new DrillReport(
                    beganAt,
                    Duration.between(beganAt, clock.instant()).toMillis(),
                    checkpoint.origin(),
                    checkpoint.number(),
                    checkpoint.size(),
                    checkpoint.simulated(),
                    lines);
        } finally {
            Folders.remove(work);
        }
    }

    /** The store opens as what its own last note says it is. */
    private StoreOptions options(DrilledStore sound) {
        var checkpoint = sound.last().checkpoint();
        var centre = checkpoint.origin().split("/", -1)[1];
        var time = checkpoint.simulated() ? StoreClock.SIMULATED : StoreClock.REAL;
        return new StoreOptions(new CentreId(centre), time, "drill", clock.instant());
    }

    private static void requireSound(DrilledStore copy, ProductEye product, VerifierEye verifier) {
        var seen = product.sees(copy);
        if (seen.isPresent()) {
            throw new DrillFailed("La copie n’est pas conforme avant tout exercice. " + seen.get());
        }
        if (verifier.alone(copy).detects() || verifier.withWitness(copy).detects()) {
            throw new DrillFailed("La copie n’est pas conforme avant tout exercice. Vérificateur : "
                    + verifier.withWitness(copy).said());
        }
        Folders.remove(copy.folder());
    }

    private static DrillLine tried(Way way, DrilledStore copy, ProductEye product, VerifierEye verifier) {
        Tampered.apply(way.tampering(), way.skill() == null ? Skill.INFORMED : way.skill(), copy);
        var alone = verifier.alone(copy);
        var witnessed = alone.detects() ? alone : verifier.withWitness(copy);
        var seen = product.sees(copy);
        Outcome outcome;
        if (seen.isPresent() || alone.detects()) {
            outcome = Outcome.DETECTED;
        } else {
            outcome = witnessed.detects() ? Outcome.DETECTED_BY_WITNESS : Outcome.NOT_DETECTED;
        }
        return new DrillLine(way.tampering(), way.skill(), way.done(), seen.orElse(null), witnessed.said(), outcome);
    }
}
