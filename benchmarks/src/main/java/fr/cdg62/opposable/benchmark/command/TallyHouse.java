package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.axonserver.envelope.SealEventEnvelope;
import fr.cdg62.opposable.benchmark.store.MeasuredStore;
import fr.cdg62.opposable.benchmark.tally.Tally;
import fr.cdg62.opposable.kernel.AtTheEdge;
import java.security.SecureRandom;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** A real Axon application of one aggregate over a store; the same for every store, with the weak cache or without. */
@AtTheEdge("draws the salts of events, as the application does")
final class TallyHouse implements AutoCloseable {

    private final SecureRandom salts = new SecureRandom();
    private final Configuration configuration;

    TallyHouse(MeasuredStore store, boolean cached) {
        var tally = AggregateConfigurer.defaultConfiguration(Tally.class);
        if (cached) {
            tally.configureWeakReferenceCache();
        }
        CorrelationDataProvider wholeEnvelope = message -> message.getMetaData();
        configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureCorrelationDataProviders(c -> List.of(wholeEnvelope))
                .configureEmbeddedEventStore(c -> store.engine())
                .configureAggregate(tally)
                .buildConfiguration();
        configuration.eventStore().registerDispatchInterceptor(new SealEventEnvelope(() -> salts));
        configuration.start();
    }

    CommandGateway gateway() {
        return configuration.commandGateway();
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
