package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.access.model.Account;
import fr.cdg62.opposable.application.command.EdgeCorrelation;
import fr.cdg62.opposable.assistance.model.AssistanceLedger;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.axonserver.dryrun.CompleteDryRun;
import fr.cdg62.opposable.axonserver.dryrun.DryRunEventStore;
import fr.cdg62.opposable.axonserver.envelope.SealEventEnvelope;
import fr.cdg62.opposable.axonserver.serialisation.Serializers;
import fr.cdg62.opposable.axonserver.store.OwnReaders;
import fr.cdg62.opposable.campaign.model.Campaign;
import fr.cdg62.opposable.collectivity.model.Bodies;
import fr.cdg62.opposable.collectivity.model.Collectivity;
import fr.cdg62.opposable.consultation.model.Consultation;
import fr.cdg62.opposable.convention.model.Convention;
import fr.cdg62.opposable.convention.model.Ports;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.installation.model.Installation;
import fr.cdg62.opposable.journalkey.model.Journal;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.person.model.Person;
import fr.cdg62.opposable.person.model.Retention;
import fr.cdg62.opposable.project.model.Capacities;
import fr.cdg62.opposable.project.model.DematerialisationProject;
import fr.cdg62.opposable.servicecapacity.model.ServiceCapacity;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/** Axon wired by hand: our event names, our clock, our envelope, an aggregate cache, dry runs; nothing found on the class path. */
@AtTheEdge("the salt of an event's envelope is drawn here")
final class AxonWiring {
    private static final List<Class<?>> AGGREGATES = List.of(
            Installation.class,
            Account.class,
            Journal.class,
            Collectivity.class,
            Person.class,
            Convention.class,
            Campaign.class,
            AssistanceLedger.class,
            DematerialisationProject.class,
            ServiceCapacity.class,
            Consultation.class);

    private AxonWiring() {}

    static Configuration start(EventStorageEngine engine, Clock clock, Retention retention) {
        GenericEventMessage.clock = clock;
        var serializers = Serializers.of(EventTable.names());
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(none -> serializers.tokens())
                .configureMessageSerializer(none -> serializers.tokens())
                .configureEventSerializer(none -> serializers.events())
                .configureEventStore(none -> eventStore(engine))
                .configureCommandBus(AxonWiring::commandBus)
                .registerComponent(Bodies.class, axon -> new FoldedRegister(axon.eventStore()))
                .registerComponent(Capacities.class, axon -> new FoldedOffices(axon.eventStore()))
                .registerComponent(Ports.class, axon -> ports(axon.eventStore()))
                .registerComponent(Retention.class, axon -> retention)
                .registerComponent(AssistancePolicy.class, axon -> AssistancePolicy.current())
                .configureCorrelationDataProviders(none -> List.of(new EdgeCorrelation()));
        AGGREGATES.forEach(aggregate -> add(aggregate, configurer));
        return configurer.start();
    }

    private static Ports ports(EventStore store) {
        return new Ports(new FoldedRegister(store), new FoldedOffices(store), HousePolicy.current());
    }

    private static EventStore eventStore(EventStorageEngine engine) {
        var store = new DryRunEventStore(OwnReaders.over(engine));
        var random = new SecureRandom();
        store.registerDispatchInterceptor(new SealEventEnvelope(() -> random));
        return store;
    }

    private static CommandBus commandBus(Configuration axon) {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CompleteDryRun(EventTable.names()));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    private static <A> void add(Class<A> aggregate, Configurer configurer) {
        configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(aggregate).configureCache(none -> new WeakReferenceCache()));
    }
}
