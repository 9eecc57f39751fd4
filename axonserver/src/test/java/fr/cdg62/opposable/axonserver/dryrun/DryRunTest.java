package fr.cdg62.opposable.axonserver.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent;
import fr.cdg62.opposable.axonserver.NotebookEvent.LineWritten;
import fr.cdg62.opposable.axonserver.NotebookEvent.NotebookOpened;
import fr.cdg62.opposable.axonserver.dryrun.Notebook.OpenNotebook;
import fr.cdg62.opposable.axonserver.dryrun.Notebook.WriteLine;
import fr.cdg62.opposable.axonserver.envelope.SealEventEnvelope;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreClock;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    private final Cache cache = new WeakReferenceCache();
    private SqliteEventStorageEngine engine;
    private CommandGateway gateway;

    @BeforeEach
    void wire() {
        var options = new StoreOptions(new CentreId("cdg-62"), StoreClock.REAL, "store-of-tests", Messages.NOON);
        engine = SqliteEventStorageEngine.open(folder, NotebookEvent.NAMES, options);
        var store = new DryRunEventStore(
                EmbeddedEventStore.builder().storageEngine(engine).build());
        store.registerDispatchInterceptor(new SealEventEnvelope(() -> RANDOM));
        EventSourcingRepository<Notebook> repository = EventSourcingRepository.builder(Notebook.class)
                .eventStore(store)
                .cache(cache)
                .build();
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CompleteDryRun(NotebookEvent.NAMES));
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(MetadataKey.COMMAND_ID)));
        AggregateAnnotationCommandHandler.<Notebook>builder()
                .aggregateType(Notebook.class)
                .repository(repository)
                .build()
                .subscribe(bus);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private DryRun dryRun(Object command) {
        var message = GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(MetadataKey.DRY_RUN, "true"));
        try {
            gateway.sendAndWait(message);
            throw new AssertionError("a dry run ends with its exception");
        } catch (DryRunCompleted completed) {
            return completed.dryRun();
        }
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_appends_nothing() {
        gateway.sendAndWait(new OpenNotebook("notebook-1"));
        var dryRun = dryRun(new WriteLine("notebook-1", "first"));
        assertThat(dryRun)
                .isEqualTo(new DryRun(
                        new CommandOutcome("notebook-1", 1, List.of("line 1"), false),
                        List.of(new LineWritten("first", Messages.DAY))));
        assertThat(engine.headPosition()).isZero();
    }

    @Test
    void the_cached_aggregate_forgets_what_a_dry_run_did_to_it() {
        gateway.sendAndWait(new OpenNotebook("notebook-1"));
        for (var i = 0; i < 5; i++) {
            dryRun(new WriteLine("notebook-1", "dry"));
        }
        CommandOutcome outcome = gateway.sendAndWait(new WriteLine("notebook-1", "real"));
        assertThat(outcome.events()).containsExactly("line 1");
        assertThat(outcome.version()).isEqualTo(1);
        assertThat(dryRun(new WriteLine("notebook-1", "dry")).outcome().events())
                .containsExactly("line 2");
        outcome = gateway.sendAndWait(new WriteLine("notebook-1", "real"));
        assertThat(outcome.events()).containsExactly("line 2");
        assertThat(engine.lastSequenceNumberFor("notebook-1")).contains(2L);
    }

    @Test
    void a_creation_run_dry_creates_nothing() {
        var dryRun = dryRun(new OpenNotebook("notebook-1"));
        assertThat(dryRun.events()).containsExactly(new NotebookOpened("notebook-1", Messages.DAY));
        assertThat(dryRun.outcome()).isEqualTo(new CommandOutcome("notebook-1", 0, List.of("notebook.opened"), false));
        assertThat(cache.<String, Object>get("notebook-1")).isNull();
        assertThat(engine.headPosition()).isEqualTo(-1);
        gateway.sendAndWait(new OpenNotebook("notebook-1"));
        assertThat(engine.headPosition()).isZero();
    }

    @Test
    void a_refusal_passes_through_a_dry_run_unchanged() {
        gateway.sendAndWait(new OpenNotebook("notebook-1"));
        for (var i = 0; i < 3; i++) {
            gateway.sendAndWait(new WriteLine("notebook-1", "real"));
        }
        assertThatThrownBy(() -> dryRun(new WriteLine("notebook-1", "dry"))).isInstanceOf(CommandRefused.class);
        assertThatThrownBy(() -> gateway.sendAndWait(new WriteLine("notebook-1", "real")))
                .isInstanceOf(CommandRefused.class);
    }
}
