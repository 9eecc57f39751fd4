package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.Question;
import java.util.Optional;

/** How ready the file of a convention is to be defended, in two numbers, for the pages that only mention it. */
public interface DefenceScores {

    /** The score on the legal date asked about; none before both sides have signed, nor for those who may not ask. */
    Optional<Score> of(ConventionId id, Question question, Viewer viewer);

    /**
     * A score.
     *
     * @param held how many heads of the file have nothing missing
     * @param of how many heads there are
     */
    record Score(int held, int of) {}
}
