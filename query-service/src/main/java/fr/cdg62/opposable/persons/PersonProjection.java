package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.projection.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The persons, under their ids. */
public record PersonProjection() implements Projection<PersonCard> {

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<PersonCard> viewType() {
        return PersonCard.class;
    }

    @Override
    public Optional<String> key(RecordedEvent event) {
        return event.payload() instanceof PersonEvent e
                ? Optional.of(e.personId().value())
                : Optional.empty();
    }

    @Override
    public PersonCard apply(@Nullable PersonCard view, RecordedEvent event) {
        return PersonCard.fold(view, event);
    }
}
