package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.Live;
import fr.cdg62.opposable.projection.engine.Threads;
import fr.cdg62.opposable.projection.fold.Integration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * Follows the log with one of Axon's pooled streaming processors for each run, named after it; Axon claims its segments. A processor
 * that has caught up looks again twice a second, and at once when somebody waits for it or stops it.
 */
public final class AxonLive implements Live, AutoCloseable {

    private static final int EVENTS_A_BATCH = 500;
    private static final int THREADS = 2;
    private static final long LOOK_MILLIS = 500;

    private final AxonEventLog log;
    private final TokenStore tokens;
    private final Advances advances;
    /** A look that is asked for once everything is stopped is forgotten, not refused to the reader who asked. */
    private final ScheduledExecutorService coordinator =
            new ScheduledThreadPoolExecutor(1, Threads.named("projection-coordinator"), new DiscardPolicy());

    private final ScheduledExecutorService workers =
            Executors.newScheduledThreadPool(THREADS, Threads.named("projection-worker"));

    /** Follows that log with those tokens, see {@link ViewTokenStore}; looks at it at once for those who wait there. */
    public AxonLive(AxonEventLog log, TokenStore tokens, Advances advances) {
        this.log = log;
        this.tokens = tokens;
        this.advances = advances;
    }

    @Override
    public Following follow(Integration<?> integration) {
        var processor = PooledStreamingEventProcessor.builder()
                .name(integration.run().name())
                .eventHandlerInvoker(new FoldingInvoker(integration, log))
                .messageSource(new AwaitedSource(log.store(), integration.run().projection(), advances))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(LOOK_MILLIS)
                .batchSize(EVENTS_A_BATCH)
                .build();
        processor.start();
        return processor::shutDown;
    }

    @Override
    public void close() {
        coordinator.shutdown();
        workers.shutdown();
    }
}
