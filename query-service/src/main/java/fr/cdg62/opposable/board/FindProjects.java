package fr.cdg62.opposable.board;

import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.progress.ProjectPhase;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.reading.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects? A null filter lets everything through; a project whose convention is over is shown to those who ask for that phase only. */
record FindProjects(
        @Nullable ProjectPhase phase,
        @Nullable ProjectHolder holder,
        @Nullable Party waiting,
        @Nullable Prestation prestation,
        @Nullable String name,
        AttachedTo attachedTo) {

    /** The question as entered. */
    static FindProjects of(ProjectsAsked asked) {
        var name = Parameter.text("name", asked.name());
        return new FindProjects(
                Parameter.oneOf(ProjectPhase.class, "phase", asked.phase()),
                Parameter.oneOf(ProjectHolder.class, "holder", asked.holder()),
                Parameter.oneOf(Party.class, "waiting", asked.waiting()),
                Parameter.oneOf(Prestation.class, "prestation", asked.prestation()),
                name == null ? null : PlainLetters.of(name),
                AttachedTo.of(asked.epci(), asked.arrondissement()));
    }

    /** Whether the project is one of those. */
    boolean keeps(ProjectSummary summary) {
        return (phase == null ? summary.phase() != ProjectPhase.OVER : summary.phase() == phase)
                && (holder == null || summary.turn().holder() == holder)
                && (waiting == null || !summary.openOf(waiting).isEmpty())
                && (prestation == null || summary.scope().prestations().contains(prestation))
                && (name == null
                        || PlainLetters.of(summary.collectivity().name()).contains(name));
    }
}
