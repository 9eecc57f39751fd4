package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.progress.DutyState;
import fr.cdg62.opposable.reading.Parameter;
import org.jspecify.annotations.Nullable;

/** Which commitments? A null filter lets everything through, but what calls for nothing is shown to those who ask for a state only. */
record FindCommitments(
        @Nullable Party owedBy,
        @Nullable DutyState state,
        @Nullable Owable what,
        @Nullable Todo todo,
        @Nullable ConventionId convention,
        @Nullable String name,
        AttachedTo attachedTo) {

    /** The question as entered. */
    static FindCommitments of(CommitmentsAsked asked) {
        var name = Parameter.text("name", asked.name());
        var convention = Parameter.text("convention", asked.convention());
        return new FindCommitments(
                Parameter.oneOf(Party.class, "owedBy", asked.owedBy()),
                Parameter.oneOf(DutyState.class, "state", asked.state()),
                Parameter.oneOf(Owable.class, "what", asked.what()),
                Parameter.oneOf(Todo.class, "todo", asked.todo()),
                convention == null ? null : new ConventionId(convention),
                name == null ? null : PlainLetters.of(name),
                AttachedTo.of(asked.epci(), asked.arrondissement()));
    }

    /** Whether the commitment is one of those. */
    boolean keeps(Owed owed) {
        return (state == null ? owed.todo() != Todo.NOTHING || todo == Todo.NOTHING : owed.state() == state)
                && (owedBy == null || owed.owedBy() == owedBy)
                && (what == null || owed.what() == what)
                && (todo == null || owed.todo() == todo)
                && (convention == null || owed.convention().equals(convention))
                && (name == null || PlainLetters.of(owed.collectivity().name()).contains(name));
    }
}
