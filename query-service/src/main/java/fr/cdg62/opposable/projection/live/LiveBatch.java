package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.fold.Integration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The events of the current unit of work, integrated together when its token is about to be stored. */
final class LiveBatch {

    private static final String RESOURCE = LiveBatch.class.getName();

    private final Integration<?> integration;
    private List<RecordedEvent> events = new ArrayList<>();

    private LiveBatch(Integration<?> integration) {
        this.integration = integration;
    }

    static void add(Integration<?> integration, RecordedEvent event) {
        CurrentUnitOfWork.get()
                .<LiveBatch>getOrComputeResource(RESOURCE, name -> new LiveBatch(integration))
                .events
                .add(event);
    }

    /** Integrates what the current unit of work has gathered, if there is one and it has gathered any. */
    static void integrateCurrent() {
        CurrentUnitOfWork.ifStarted(unit -> {
            LiveBatch batch = unit.getResource(RESOURCE);
            if (batch != null) {
                var gathered = batch.events;
                batch.events = new ArrayList<>();
                batch.integration.integrate(gathered);
            }
        });
    }
}
