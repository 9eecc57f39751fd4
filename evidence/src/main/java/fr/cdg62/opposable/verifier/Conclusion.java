package fr.cdg62.opposable.verifier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From what was found to the verdict, and to what it proves and does not. */
final class Conclusion {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final List<String> NEVER_PROVED =
            List.of("not.true", "not.instant", "not.before", "not.key", "not.law");

    private final String input;
    private final Examined examined;
    private final Outside outside;
    private final Findings findings;

    Conclusion(String input, Examined examined, Outside outside, Findings findings) {
        this.input = input;
        this.examined = examined;
        this.outside = outside;
        this.findings = findings;
    }

    Verdict verdict() {
        var answer = answer();
        var anchors = outside.anchors().stream().map(Outside.Anchor::name).toList();
        var given = Words.say(examined.kind(), examined.events(), examined.streams());
        return new Verdict(answer, input, given, facts(), anchors, findings.list(), proved(answer), notProved(answer));
    }

    private Verdict.Answer answer() {
        if (findings.any(Code.Weight.ALTERED)) {
            return Verdict.Answer.ALTERED;
        }
        if (findings.any(Code.Weight.DOUBTFUL)) {
            return Verdict.Answer.DOUBTFUL;
        }
        return outside.anchors().isEmpty() ? Verdict.Answer.CONSISTENT : Verdict.Answer.PROVED;
    }

    private Verdict.Facts facts() {
        var last = Optional.ofNullable(examined.last()).map(NoteFile::note);
        boolean store = examined.kind().equals(StoreExamination.KIND);
        return new Verdict.Facts(
                Optional.of(store ? Verdict.Input.STORE : Verdict.Input.EXPORT),
                Optional.ofNullable(examined.origin()),
                last.map(note -> note.size()),
                Optional.of(examined.events()),
                Optional.of(examined.streams()),
                last.map(note -> note.number()),
                last.map(note -> instant(note.time())),
                outside.stamp().map(stamped -> instant(stamped.stamp().time())),
                Optional.of(examined.simulated()));
    }

    /** An instant as the journal writes it. */
    static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    private List<String> proved(Verdict.Answer answer) {
        var proved = new ArrayList<String>();
        var last = examined.last();
        boolean agrees = answer == Verdict.Answer.PROVED || answer == Verdict.Answer.CONSISTENT;
        if (!agrees || last == null) {
            return proved;
        }
        proved.add(Words.say(
                "proved.events", last.note().number(), instant(last.note().time())));
        if (!examined.kind().equals("kind.exportEVENTS")) {
            proved.add(Words.say("proved.complete." + examined.kind()));
        }
        proved.add(Words.say("proved.chain", last.note().number()));
        outside.anchors().forEach(anchor -> proved.add(anchor.sentence()));
        outside.stamp()
                .ifPresent(stamped -> proved.add(Words.say(
                        stamped.trusted() ? "proved.stampTrusted" : "proved.stamp",
                        stamped.file().note().size(),
                        instant(stamped.stamp().time()),
                        stamped.stamp().certificate().getSubjectX500Principal())));
        var question = examined.question();
        if (question != null) {
            proved.add(
                    Words.say("proved.absence", String.join(", ", question.names()), question.from(), question.to()));
        }
        return proved;
    }

    private List<String> notProved(Verdict.Answer answer) {
        var not = new ArrayList<String>();
        if (answer == Verdict.Answer.ALTERED || answer == Verdict.Answer.DOUBTFUL) {
            not.add(Words.say("not." + answer));
        } else if (answer == Verdict.Answer.CONSISTENT) {
            not.add(Words.say("not.CONSISTENT"));
        }
        var last = examined.last();
        var farthest = outside.anchors().stream().max(Comparator.comparingLong(Outside.Anchor::size));
        if (last != null
                && farthest.isPresent()
                && farthest.get().size() < last.note().size()) {
            not.add(Words.say("not.beyondAnchor", farthest.get().size()));
        }
        if (last != null && examined.events() > last.note().size()) {
            not.add(Words.say("not.sealed", examined.events() - last.note().size()));
        }
        var question = examined.question();
        if (question != null
                && last != null
                && question.to().compareTo(instant(last.note().time())) > 0) {
            not.add(Words.say("not.future", instant(last.note().time())));
        }
        if (examined.kind().equals("kind.exportEVENTS")) {
            not.add(Words.say("not.complete"));
        } else if (!examined.whole()) {
            not.add(Words.say("not.list"));
        }
        if (examined.simulated()) {
            not.add(Words.say("not.simulated"));
        }
        not.addAll(neverProved());
        return not;
    }

    /** What no journal proves. */
    static List<String> neverProved() {
        return NEVER_PROVED.stream().map(sentence -> Words.say(sentence)).toList();
    }
}
