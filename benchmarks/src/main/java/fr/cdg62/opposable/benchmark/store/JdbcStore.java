package fr.cdg62.opposable.benchmark.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's JDBC engine over one database: a connection a unit of work, committed with it. */
final class JdbcStore implements MeasuredStore {

    /** One connection for each caller at the most crowded. */
    static final int POOL = 32;
    /** Events a page when reading the whole stream; Axon's default of 100 would only slow it down. */
    static final int BATCH = 1_000;

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    JdbcStore(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(POOL);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
        var serializer = Jackson3Serializer.builder().build();
        engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(BATCH)
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool)))
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.execute(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        pool.close();
    }
}
