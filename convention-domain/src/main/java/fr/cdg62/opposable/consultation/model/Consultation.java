package fr.cdg62.opposable.consultation.model;

import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.consultation.api.ExportRecorded;
import fr.cdg62.opposable.consultation.api.RecordConsultation;
import fr.cdg62.opposable.consultation.api.RecordExport;
import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.model.Decider;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What an account was shown and handed on one day: a person once, a file each time. */
public class Consultation extends Decider {

    @AggregateIdentifier
    private @Nullable ConsultationId id;

    private final Set<PersonId> shown = new HashSet<>();
    private boolean listed;

    /** For the repository: a day of consultations exists through its events only. */
    protected Consultation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(RecordConsultation command, MetaData metadata) {
        var day = command.consultationId();
        var events = command.persons().isEmpty()
                ? listed ? List.<ConsultationRecorded>of() : List.of(new ConsultationRecorded(day, null))
                : command.persons().stream()
                        .filter(person -> !shown.contains(person))
                        .sorted(Comparator.comparing(PersonId::value))
                        .map(person -> new ConsultationRecorded(day, person))
                        .toList();
        return applyAll(events, List.of(), Map.of(), metadata);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(RecordExport command, MetaData metadata) {
        var handed = new ExportRecorded(command.consultationId(), command.export());
        return applyAll(List.of(handed), List.of(), Map.of(), metadata);
    }

    @EventSourcingHandler
    void evolve(ConsultationEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.consultationId();
        if (event instanceof ConsultationRecorded consulted) {
            listed |= consulted.person() == null;
            if (consulted.person() != null) {
                shown.add(consulted.person());
            }
        }
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }
}
