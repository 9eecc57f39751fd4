package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.reading.Parameter;
import org.jspecify.annotations.Nullable;

/** Which lines of a register? A null filter lets everything through. */
record FindLines(
        @Nullable Enum<?> state,
        @Nullable Party party,
        @Nullable ConventionId convention,
        @Nullable String name) {

    /** The question as entered; its state is one of the register's. */
    static <S extends Enum<S>> FindLines of(RegisterAsked asked, Class<S> states) {
        var convention = Parameter.text("convention", asked.convention());
        var name = Parameter.text("name", asked.name());
        return new FindLines(
                Parameter.oneOf(states, "state", asked.state()),
                Parameter.oneOf(Party.class, "party", asked.party()),
                convention == null ? null : new ConventionId(convention),
                name == null ? null : PlainLetters.of(name));
    }

    boolean keeps(RegisterLine line) {
        return (state == null || state == line.state())
                && (party == null || party == line.party())
                && (convention == null || convention.equals(line.convention()))
                && (name == null || PlainLetters.of(line.collectivity().name()).contains(name));
    }
}
