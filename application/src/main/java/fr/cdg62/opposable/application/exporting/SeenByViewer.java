package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.file.ConventionFiles;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.ledger.LedgerSheets;
import fr.cdg62.opposable.progress.ProjectSheets;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.NotIntegratedYet;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.sheet.Register;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be taken away is what its viewer may see, and who may see less than the centre takes nothing away. */
@Component
final class SeenByViewer {

    private static final AsAsked NOW = new AsAsked(null, null, null);

    private final AccessPort access;
    private final ConventionFiles conventions;
    private final ProjectSheets projects;
    private final LedgerSheets ledgers;
    private final Register register;

    SeenByViewer(
            AccessPort access,
            ConventionFiles conventions,
            ProjectSheets projects,
            LedgerSheets ledgers,
            Register register) {
        this.access = access;
        this.conventions = conventions;
        this.projects = projects;
        this.ledgers = ledgers;
        this.register = register;
    }

    /** The viewer, once allowed to take anything away. */
    Viewer viewer() {
        return access.viewerAsking(ExportKind.CONVENTION.question());
    }

    /** The viewer, once allowed to take that away. */
    Viewer mayTake(ExportKind kind, String about) {
        var viewer = access.viewerAsking(kind.question());
        switch (kind) {
            case ALL -> {
                // The table of access has said who.
            }
            case CONVENTION -> convention(about, NOW, null);
            case COLLECTIVITY -> answered(() -> register.find(about, NOW));
        }
        return viewer;
    }

    /** Whether the viewer may take that export. */
    boolean taken(ExportJob job) {
        try {
            mayTake(job.asked().kind(), job.asked().about());
            return true;
        } catch (CommandRefused e) {
            return false;
        }
    }

    /** A state and the convention it is of. */
    record State(String convention, ReadAnswer shown) {}

    State convention(String id, AsAsked at, @Nullable String atEvent) {
        viewer();
        return new State(id, answered(() -> conventions.find(id, at, atEvent)));
    }

    State project(String id, AsAsked at) {
        viewer();
        var seen = answered(() -> projects.find(id, at));
        return new State(seen.convention().value(), seen);
    }

    State ledger(String id, AsAsked at) {
        viewer();
        var seen = answered(() -> ledgers.find(id, at));
        return new State(seen.convention().value(), seen);
    }

    private static <T> T answered(Supplier<T> read) {
        try {
            return read.get();
        } catch (NothingSuch e) {
            throw new CommandRefused(Refusal.of(CommandRefusal.NOT_FOUND, Article.of("API, exports"), Facts.none()));
        } catch (NotIntegratedYet e) {
            throw ExportRefusal.EXPORT_NOT_INTEGRATED_YET.with("position", e.position());
        } catch (BadParameter e) {
            throw EdgeRefusal.BAD_PARAMETER.with("parameter", e.parameter());
        }
    }
}
