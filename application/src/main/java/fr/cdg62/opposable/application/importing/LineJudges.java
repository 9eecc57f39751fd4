package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.ledger.KnownLedgers;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.persons.PersonNames;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Views;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;

/** Gives each import its judge, with all that is recorded by the time it begins. */
record LineJudges(Rooms rooms, Views views, EventLog log, PersonNames names) {

    private static final Duration CATCH_UP = Duration.ofMinutes(1);

    LineJudge<?> of(ImportJob job) {
        return switch (job.kind()) {
            case CONVENTIONS -> judge(job, conventions(job));
            case HOURS -> judge(job, hours(job));
        };
    }

    private <C> LineJudge<C> judge(ImportJob job, ImportLines<C> lines) {
        return new LineJudge<>(rooms.commands(), rooms.edge(), log, lines, job);
    }

    private ConventionLines conventions(ImportJob job) {
        return new ConventionLines(rooms.edge().centre(), job.file(), persons(job), recorded(), new HashSet<>());
    }

    private HourLines hours(ImportJob job) {
        KnownLedgers.awaitPosition(views, log.head(), CATCH_UP);
        var centre = rooms.edge().centre();
        return new HourLines(centre, job.file(), persons(job), KnownLedgers.of(views, centre), new HashMap<>());
    }

    private RecordedConventions recorded() {
        views.awaitPosition(new ConventionFileProjection(), log.head(), CATCH_UP);
        return RecordedConventions.of(
                views.list(new ConventionFileProjection(), AsKnown.now()).views());
    }

    private NamedPersons persons(ImportJob job) {
        views.awaitPosition(new PersonProjection(), log.head(), CATCH_UP);
        var viewer = new Viewer(job.account(), job.role(), rooms.edge().centre(), null);
        return NamedPersons.of(views.list(new PersonProjection(), AsKnown.now()).views(), names, viewer);
    }
}
