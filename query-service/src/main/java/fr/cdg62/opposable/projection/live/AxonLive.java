package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.engine.Live;
import fr.cdg62.opposable.projection.engine.Threads;
import fr.cdg62.opposable.projection.fold.Integration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/** Follows the log with one of Axon's pooled streaming processors for each run, named after it; Axon claims its segments. */
public final class AxonLive implements Live, AutoCloseable {

    private static final int EVENTS_A_BATCH = 500;
    private static final int THREADS = 2;
    private static final long CLAIM_MILLIS = 1_000;

    private final AxonEventLog log;
    private final TokenStore tokens;
    private final ScheduledExecutorService coordinator =
            Executors.newScheduledThreadPool(1, Threads.named("projection-coordinator"));
    private final ScheduledExecutorService workers =
            Executors.newScheduledThreadPool(THREADS, Threads.named("projection-worker"));

    /** Follows that log with those tokens, see {@link ViewTokenStore}. */
    public AxonLive(AxonEventLog log, TokenStore tokens) {
        this.log = log;
        this.tokens = tokens;
    }

    @Override
    public Following follow(Integration<?> integration) {
        var processor = PooledStreamingEventProcessor.builder()
                .name(integration.run().name())
                .eventHandlerInvoker(new FoldingInvoker(integration, log))
                .messageSource(log.store())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(CLAIM_MILLIS)
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
