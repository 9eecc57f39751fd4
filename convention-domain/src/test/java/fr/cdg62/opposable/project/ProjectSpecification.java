package fr.cdg62.opposable.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.KnownRegister;
import fr.cdg62.opposable.cast.Outcome;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.model.DematerialisationProject;

/** A specification of the project, with offices that a scenario may change before it speaks. */
abstract class ProjectSpecification extends Specification<DematerialisationProject> {

    protected final KnownRegister register;

    ProjectSpecification() {
        this(KnownRegister.usual());
    }

    private ProjectSpecification(KnownRegister register) {
        super(DematerialisationProject.class, register);
        this.register = register;
    }

    /** Exactly these anomalies raised, written {@code SUBJECT CODE}. */
    static void expectRaised(Outcome outcome, String... subjectsAndCodes) {
        assertThat(outcome.of(ProjectAnomalyRaised.class))
                .extracting(e -> e.subject() + " " + e.code())
                .containsExactly(subjectsAndCodes);
    }

    /** Exactly these anomalies cleared, written {@code SUBJECT CODE}. */
    static void expectCleared(Outcome outcome, String... subjectsAndCodes) {
        assertThat(outcome.of(ProjectAnomalyCleared.class))
                .extracting(e -> e.subject() + " " + e.code())
                .containsExactly(subjectsAndCodes);
    }
}
