package fr.cdg62.opposable.application.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.collectivity.api.RecordAttachment;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tells each commune of the register its intercommunal body and its arrondissement, one command each under a deterministic id:
 * a store that has the register already gets them too, and a second run changes nothing.
 */
public final class AttachmentLoader {
    private static final int TOLD_EVERY = 200;

    private final CommandPort commands;
    private final CommandEdge edge;
    private final Function<String, Set<String>> commandsKnown;
    private final Consumer<String> console;

    /**
     * A loader of the current edition.
     *
     * @param commandsKnown the ids of the commands a stream has had, so that what was told is not sent again
     */
    public AttachmentLoader(
            CommandPort commands,
            CommandEdge edge,
            Function<String, Set<String>> commandsKnown,
            Consumer<String> console) {
        this.commands = commands;
        this.edge = edge;
        this.commandsKnown = commandsKnown;
        this.console = console;
    }

    /** Tells what is missing. */
    public RegisterLoad load() {
        return load(RegisterEdition.ATTACHMENTS);
    }

    RegisterLoad load(RegisterEdition edition) {
        var lines = RegisterLines.of(edition);
        var run = new Run(edition, lines.all().size());
        var refused = lines.enter(run::enter);
        return new RegisterLoad(run.attached.get(), run.known.get(), refused);
    }

    /** One pass over the lines of an edition. */
    private final class Run {
        private final RegisterEdition edition;
        private final int size;
        private final AtomicInteger attached = new AtomicInteger();
        private final AtomicInteger known = new AtomicInteger();

        Run(RegisterEdition edition, int size) {
            this.edition = edition;
            this.size = size;
        }

        void enter(NamedCsvRecord line) {
            var commune = CollectivityId.of(edge.centre(), new Siren(line.getField("siren")));
            var told = commandsKnown.apply(commune.value());
            var missing = Arrays.stream(AttachmentKind.values())
                    .filter(kind -> !told.contains(id(commune, kind)))
                    .toList();
            missing.forEach(kind -> send(commune, kind, line.getField(column(kind))));
            if (missing.isEmpty()) {
                known.incrementAndGet();
                return;
            }
            var count = attached.incrementAndGet();
            if (count % TOLD_EVERY == 0) {
                console.accept("Registre : " + count + " communes rattachées sur " + size);
            }
        }

        private static String column(AttachmentKind kind) {
            return switch (kind) {
                case EPCI -> "epci_siren";
                case ARRONDISSEMENT -> "arrondissement";
            };
        }

        private void send(CollectivityId commune, AttachmentKind kind, String to) {
            var today = edge.clock().today();
            var from = edition.describes().isAfter(today) ? today : edition.describes();
            commands.send(
                    new RecordAttachment(commune, kind, to, from, null, edition.source()),
                    edge.bySystem("REGISTER", id(commune, kind)));
        }

        private String id(CollectivityId commune, AttachmentKind kind) {
            return "register/" + edition.name() + "/attachment/" + kind + "/"
                    + commune.siren().value();
        }
    }
}
