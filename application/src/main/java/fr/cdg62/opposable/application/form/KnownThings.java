package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.pages.Installation;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.persons.PersonCard;
import fr.cdg62.opposable.persons.PersonNames;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a form lets choose by name instead of asking for an id: persons, collectivities, bodies, conventions. */
@Component
public final class KnownThings {

    private static final Set<Class<?>> KNOWN =
            Set.of(PersonId.class, CollectivityId.class, BodyId.class, ConventionId.class);
    private static final Comparator<FormChoice> BY_NAME = Comparator.comparing(
                    (FormChoice choice) -> PlainLetters.of(choice.label()))
            .thenComparing(FormChoice::value);

    private final Views views;
    private final PersonNames names;
    private final Installation installation;

    /** Things known to the views; names are opened for those who may read them. */
    public KnownThings(Views views, PersonNames names, Installation installation) {
        this.views = views;
        this.names = names;
        this.installation = installation;
    }

    static boolean isKnownElsewhere(Class<?> type) {
        return KNOWN.contains(type);
    }

    /** The choices among things of that type, by name; none for a type known inside one file only. */
    public List<FormChoice> of(Class<?> type, Viewer viewer) {
        if (type == PersonId.class) {
            return persons(viewer);
        } else if (type == CollectivityId.class) {
            return collectivities(viewer).sorted(BY_NAME).toList();
        } else if (type == BodyId.class) {
            var centre = new FormChoice(viewer.centre().value(), installation.centreLabel());
            return Stream.concat(Stream.of(centre), collectivities(viewer).sorted(BY_NAME))
                    .toList();
        }
        return type == ConventionId.class ? conventions(viewer) : List.of();
    }

    private List<FormChoice> persons(Viewer viewer) {
        names.offer(viewer);
        return views.list(new PersonProjection(), AsKnown.now()).views().stream()
                .filter(card -> card.centre().equals(viewer.centre()))
                .map(card -> new FormChoice(card.id().value(), name(card, viewer)))
                .sorted(BY_NAME)
                .toList();
    }

    private String name(PersonCard card, Viewer viewer) {
        var shown = names.listed(card, viewer).orElse(card.id().value());
        return card.erased() ? shown + " – " + card.id().value() : shown;
    }

    private Stream<FormChoice> collectivities(Viewer viewer) {
        return views.list(new CollectivitySheetProjection(), AsKnown.now()).views().stream()
                .map(sheet -> sheet.registration())
                .filter(registered -> registered.centre().equals(viewer.centre()))
                .map(registered -> new FormChoice(
                        registered.id().value(),
                        registered.name() + " – " + registered.siren().value()));
    }

    private List<FormChoice> conventions(Viewer viewer) {
        return views.list(new PortfolioProjection(), AsKnown.now()).views().stream()
                .filter(line -> line.id().centre().equals(viewer.centre()))
                .map(line -> new FormChoice(
                        line.id().value(),
                        line.collectivity().name() + " – " + line.id().value()))
                .sorted(BY_NAME)
                .toList();
    }
}
