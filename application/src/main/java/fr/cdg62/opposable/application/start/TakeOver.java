package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.clock.EdgeClock;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.journal.StoreBytes;
import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.application.takeover.NotTakenOver;
import fr.cdg62.opposable.application.takeover.TakeOverOfExport;
import java.io.PrintStream;
import java.nio.file.Path;

/** Before the rooms are opened: takes an export over when the command line asks for it, and refuses a folder left half way. */
final class TakeOver {
    private static final long EVENTS_A_WORD = 50_000;

    private TakeOver() {}

    /**
     * Does what must come first.
     *
     * @throws StartRefused when nothing may be opened after that
     */
    static void before(Options options, PrintStream console) {
        var file = options.exit().takeOver();
        try {
            if (file == null) {
                TakeOverOfExport.refuseUnfinished(options.data());
            } else {
                run(file, options, console);
            }
        } catch (NotTakenOver e) {
            throw new StartRefused("Reprise refusée : " + e.why() + ".", e);
        }
    }

    private static void run(Path file, Options options, PrintStream console) throws NotTakenOver {
        var data = PrivateFiles.folder(options.data());
        try (var work = TakeOverOfExport.of(file, data)) {
            if (work.done()) {
                return;
            }
            mustFit(work, options);
            console.println("Reprise de " + work.size() + " événements…");
            work.begin();
            var clock = EdgeClock.startingAt(options.clock());
            try (var engine = StoreOpening.open(data, Rooms.CENTRE, clock)) {
                work.events(engine, read -> {
                    if (read % EVENTS_A_WORD == 0) {
                        console.println("Reprise : " + read + " événements");
                    }
                });
                work.documents(new DocumentStore(data, options.documentMegabytesMax()));
                work.notes(new StoreBytes(engine));
            }
            console.println("Reprise finie : tout correspond à chaque sceau.");
        }
    }

    private static void mustFit(TakeOverOfExport work, Options options) throws NotTakenOver {
        if (!work.centre().equals(Rooms.CENTRE.value())) {
            throw new NotTakenOver("cet export est celui d'un autre centre de gestion : " + work.centre());
        }
        if (work.simulated() != options.simulated()) {
            throw new NotTakenOver(
                    work.simulated()
                            ? "cet export est SIMULÉ : donnez aussi --clock=INSTANT"
                            : "cet export est réel : il refuse --clock et --demo");
        }
    }
}
