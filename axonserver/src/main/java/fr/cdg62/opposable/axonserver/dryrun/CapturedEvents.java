package fr.cdg62.opposable.axonserver.dryrun;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events staged by a dry run: a resource of its outermost unit of work. */
final class CapturedEvents {

    private static final String RESOURCE = CapturedEvents.class.getName();

    private CapturedEvents() {}

    /** The list to capture into, when the current command, or one that contains it, is a dry run. */
    static Optional<List<EventMessage<?>>> ofCurrentUnitOfWork() {
        return CurrentUnitOfWork.isStarted() ? of(CurrentUnitOfWork.get()) : Optional.empty();
    }

    static Optional<List<EventMessage<?>>> of(UnitOfWork<?> unitOfWork) {
        return isDryRun(unitOfWork)
                ? Optional.of(unitOfWork.root().getOrComputeResource(RESOURCE, key -> new ArrayList<>()))
                : Optional.empty();
    }

    private static boolean isDryRun(UnitOfWork<?> unitOfWork) {
        var message = unitOfWork.getMessage();
        var marked = message != null && "true".equals(message.getMetaData().get(MetadataKey.DRY_RUN));
        return marked || unitOfWork.parent().map(CapturedEvents::isDryRun).orElse(false);
    }
}
