package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.capacity.ServiceCapacityProjection;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.followup.FollowUpProjection;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.progress.ProjectSheetProjection;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person finds what was just recorded.
 *
 * @param path before the id; without a page of its own, the list of what can be done with it
 * @param view the projection the page shows, null when none is waited for
 */
record FormDestination(String path, @Nullable Projection<?> view) {

    private static final Duration WAIT_MAX = Duration.ofSeconds(5);
    private static final Map<String, FormDestination> BY_FAMILY = Map.of(
            "conventions", new FormDestination("/conventions/", new ConventionFileProjection()),
            "collectivities", new FormDestination("/collectivites/", new CollectivitySheetProjection()),
            "persons", new FormDestination("/personnes/", new PersonProjection()),
            "campaigns", new FormDestination("/campagnes/", new FollowUpProjection()),
            "ledgers", new FormDestination("/assistance/", new LedgerSheetProjection()),
            "projects", new FormDestination("/projets/", new ProjectSheetProjection()),
            "capacity", new FormDestination("/assistance/capacite#", new ServiceCapacityProjection()));

    static FormDestination of(String family) {
        return BY_FAMILY.getOrDefault(family, new FormDestination("/faire/" + family + "?id=", null));
    }

    String address(String id) {
        return path + id;
    }

    /** Waits for the page to show that position, not for ever; whether it does. */
    boolean isUpToDate(Views views, long position) {
        return view == null || views.awaitPosition(view, position, WAIT_MAX);
    }
}
