package fr.cdg62.opposable.kernel.access;

/** Asked by every read endpoint and page before it answers. Implemented where the policy table is. */
public interface AccessPort {

    /**
     * The viewer of the current request, once the table allows it this question.
     *
     * @param question the stable name of the question, {@code conventions}, {@code convention}, {@code collectivity}
     * @throws fr.cdg62.opposable.kernel.rule.CommandRefused with {@code FORBIDDEN} when the role may not ask it
     */
    Viewer viewerAsking(String question);
}
