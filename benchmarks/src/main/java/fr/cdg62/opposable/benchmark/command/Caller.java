package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.benchmark.tally.CountUp;
import fr.cdg62.opposable.benchmark.tally.Envelope;
import fr.cdg62.opposable.benchmark.tally.OpenTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** One caller: opens a tally, then counts up nine times among its latest ones, each command answered before the next. */
final class Caller {

    private static final int COMMANDS_AN_OPENING = 10;
    private static final int LATEST = 100;
    private static final LocalDate DAY = LocalDate.of(2024, 11, 4);

    private final CommandGateway gateway;
    private final SplittableRandom random;
    private final List<String> latest = new ArrayList<>(LATEST);
    private long sent;

    Caller(CommandGateway gateway, long seed) {
        this.gateway = gateway;
        this.random = new SplittableRandom(seed);
    }

    /** Sends one command and waits until it is on disk. A failure is thrown, and ends the measure. */
    void sendOne() {
        var command = sent % COMMANDS_AN_OPENING == 0 ? open() : countUp();
        var envelope = Envelope.of("command-" + drawId(), random);
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(envelope));
        sent++;
    }

    private OpenTally open() {
        var id = "tally-" + drawId();
        if (latest.size() < LATEST) {
            latest.add(id);
        } else {
            latest.set((int) (sent / COMMANDS_AN_OPENING % LATEST), id);
        }
        return new OpenTally(id, "assistance given in the commune", DAY);
    }

    private CountUp countUp() {
        var id = latest.get(random.nextInt(latest.size()));
        return new CountUp(id, random.nextInt(240), "an hour of help with the first flow", DAY);
    }

    private UUID drawId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
