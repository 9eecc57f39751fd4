package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.audit.EventsByActorProjection;
import fr.cdg62.opposable.audit.EventsByFactProjection;
import fr.cdg62.opposable.audit.EventsByPersonProjection;
import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.capacity.ServiceCapacityProjection;
import fr.cdg62.opposable.clause.PerformanceProjection;
import fr.cdg62.opposable.due.DueProjection;
import fr.cdg62.opposable.due.LedgerDueProjection;
import fr.cdg62.opposable.ending.EndingsProjection;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.followup.FollowUpProjection;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.progress.ProjectSheetProjection;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.projection.engine.ProjectionEngine;
import fr.cdg62.opposable.projection.live.ReadSide;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import fr.cdg62.opposable.projection.store.MongoViewStore;
import fr.cdg62.opposable.projection.store.PastTheEngine;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The read side on a data folder: every projection of the product, followed live, in the embedded Mongo server's one file. */
@AtTheEdge("claims of segments are dated by the machine's clock, whatever time is simulated")
public final class ReadRoom implements AutoCloseable {
    /** Every projection of the product. */
    public static final List<Projection<?>> PROJECTIONS = List.of(
            new PortfolioProjection(),
            new ConventionFileProjection(),
            new CollectivitySheetProjection(),
            new PersonProjection(),
            new PerformanceProjection(),
            new FollowUpProjection(),
            new DueProjection(),
            new LedgerDueProjection(),
            new LedgerSheetProjection(),
            new FloorProjection(),
            new ProjectSheetProjection(),
            new BoardProjection(),
            new EndingsProjection(),
            new ServiceCapacityProjection(),
            new EventsByActorProjection(),
            new EventsByFactProjection(),
            new EventsByPersonProjection());

    private static final String DATABASE = "opposable";
    private static final String OWNER = "embedded";

    private final EmbeddedMongo mongo;
    private final ReadSide side;

    private ReadRoom(EmbeddedMongo mongo, ReadSide side) {
        this.mongo = mongo;
        this.side = side;
    }

    static ReadRoom open(Path data, EventStore events) {
        var folder = PrivateFiles.folder(data.resolve("views"));
        var mongo = EmbeddedMongo.onDisk(PrivateFiles.file(folder.resolve("views.mv")));
        var store = new MongoViewStore(mongo.client().getDatabase(DATABASE), mongo);
        var side = new ReadSide(events, EventTable.names(), store, Clock.systemUTC(), OWNER, PROJECTIONS);
        side.engine().start();
        return new ReadRoom(mongo, side);
    }

    /** Changes one document past the engine and names its view: for a drill, on a copy. */
    String changeOneDocument() {
        return PastTheEngine.changeOneDocument(mongo, DATABASE);
    }

    /** What readers ask. */
    public Views views() {
        return side.views();
    }

    /** The events themselves. */
    public EventLog log() {
        return side.log();
    }

    /** Rebuild, retry, compare. */
    public ProjectionEngine engine() {
        return side.engine();
    }

    /** Waits until every view has integrated what is recorded now; whether it has. */
    boolean awaitHead(Duration bound) {
        var head = log().head();
        return PROJECTIONS.stream().allMatch(projection -> views().awaitPosition(projection, head, bound));
    }

    @Override
    public void close() {
        side.close();
        mongo.close();
    }
}
