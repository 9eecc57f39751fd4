package fr.cdg62.opposable.attachment;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.reading.Question;
import java.util.Set;

/** Answers which collectivities are attached to what, at the two times of the question. */
public interface AttachedCollectivities {

    /** The collectivities the filter keeps. */
    Set<CollectivityId> to(AttachedTo wanted, Question question);

    /** What there is to choose from. */
    AttachmentChoices choices(Question question);
}
