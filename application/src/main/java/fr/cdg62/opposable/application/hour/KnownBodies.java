package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.ledger.KnownLedgers;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.french.PlainLetters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The collectivities that have a ledger, found by what a person types of them.
 *
 * @param all by name
 */
record KnownBodies(List<CollectivityFacts> all) {

    private static final Comparator<CollectivityFacts> BY_NAME = Comparator.comparing(
                    (CollectivityFacts body) -> PlainLetters.of(body.name()))
            .thenComparing(body -> body.id().value());
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBERED = Pattern.compile("(?:.*[^0-9])?([0-9]{9})(?:[0-9]{5})?");

    static KnownBodies of(KnownLedgers ledgers) {
        return new KnownBodies(ledgers.all().stream()
                .map(ledger -> ledger.holders().last())
                .collect(Collectors.toMap(CollectivityFacts::id, body -> body, (one, same) -> one))
                .values()
                .stream()
                .sorted(BY_NAME)
                .toList());
    }

    /** What the list proposes for each. */
    List<String> proposed() {
        return all.stream().map(KnownBodies::label).toList();
    }

    /** {@code Libercourt – 216209072}. */
    static String label(CollectivityFacts body) {
        return body.name() + " – " + body.id().siren().value();
    }

    /** Those the text may mean: one by its number or its whole name, or else all whose name holds what was typed. */
    List<CollectivityFacts> matching(String text) {
        var numbered = NUMBERED.matcher(BLANKS.matcher(text).replaceAll(""));
        if (numbered.matches()) {
            var siren = numbered.group(1);
            return those(body -> body.id().siren().value().equals(siren));
        }
        var plain = PlainLetters.of(text);
        var exactly = those(body -> PlainLetters.of(body.name()).equals(plain));
        return exactly.isEmpty() && !plain.isEmpty()
                ? those(body -> (" " + PlainLetters.of(body.name())).contains(" " + plain))
                : exactly;
    }

    private List<CollectivityFacts> those(Predicate<CollectivityFacts> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
