package fr.cdg62.opposable.pages;

import fr.cdg62.opposable.french.FrenchDates;
import fr.cdg62.opposable.french.FrenchDurations;
import fr.cdg62.opposable.french.FrenchMoney;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How templates say things: {@code ${fr.text('key')}}. Everything it returns is plain text, escaped by the template. */
public final class French {

    private final Texts texts;

    /** The words of that bundle. */
    public French(Texts texts) {
        this.texts = texts;
    }

    /** The text under the key. */
    public String text(String key) {
        return texts.of(key);
    }

    /** The text under the key, with one argument. */
    public String text(String key, String name, Object value) {
        return texts.of(key, Map.of(name, value.toString()));
    }

    /** The text under the key, with its arguments; null ones count as missing. */
    public String text(String key, Map<String, ?> arguments) {
        var given = new HashMap<String, String>();
        arguments.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value.toString());
            }
        });
        return texts.of(key, given);
    }

    /** What a code means; the code itself when no text says. */
    public String code(String family, Object code) {
        var key = family + "." + code;
        return texts.has(key) ? texts.of(key) : code.toString();
    }

    /** How many, in words: the text under {@code key.0}, {@code key.1} or {@code key.many}. */
    public String count(String key, long total) {
        return total < 2
                ? texts.of(key + "." + total)
                : texts.of(key + ".many", Map.of("total", FrenchDates.number(total)));
    }

    /** {@code 1er décembre 2024}. */
    public String day(LocalDate day) {
        return FrenchDates.day(day);
    }

    /** {@code 5 novembre 2024 à 10:10:05}, in Paris. */
    public String instant(Instant instant) {
        return FrenchDates.instant(instant);
    }

    /** {@code décembre 2024}, of {@code 2024-12}. */
    public String month(String month) {
        return FrenchDates.month(YearMonth.parse(month));
    }

    /** {@code 1 h 30}, of so many minutes. */
    public String duration(long minutes) {
        return FrenchDurations.minutes(minutes);
    }

    /** {@code 18 204}. */
    public String number(long number) {
        return FrenchDates.number(number);
    }

    /** {@code 1 500,00 €}, of so many cents. */
    public String money(long cents) {
        return FrenchMoney.cents(cents);
    }

    /** {@code dans 2 ans et 3 jours}. */
    public String distance(LocalDate from, LocalDate to) {
        return FrenchDates.distance(from, to);
    }

    /** The sentence of an event. */
    public String sentence(TimelineEntry entry) {
        return texts.of("event." + entry.event(), entry.arguments());
    }

    /** The article an event applies, if it is known. */
    public @Nullable String article(String event) {
        return texts.has("article." + event) ? texts.of("article." + event) : null;
    }

    /** An article as a French lawyer cites it. */
    public String cite(String article) {
        var key = "cite." + article.replaceAll("[^A-Za-z]", "-");
        return texts.has(key) ? texts.of(key) : article;
    }

    /** The sentence of the rule that computes a date. */
    public String reason(ReasonedDate date) {
        var facts = new HashMap<String, String>();
        date.facts().forEach((name, value) -> facts.put(name.replace(' ', '-'), value));
        return texts.of("reason." + date.rule(), facts);
    }

    /** The name of a fact. */
    public String factName(String name) {
        return code("fact", name.replace(' ', '-'));
    }

    /** The value of a fact: a day in words, a known code in words, anything else as it is. */
    public String fact(String name, String value) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return day(LocalDate.parse(value));
        }
        return value.equals("null") || value.equals("not known") ? texts.of("unknown") : code(name, value);
    }

    /** The value of a filter as entered: a day or a quarter in words, a known code in words, anything else in quotation marks. */
    public String filter(String name, String value) {
        var entered = value.strip();
        if (entered.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return fact(name, entered);
        }
        if (entered.matches("[0-9]{4}-Q[1-4]")) {
            var rank = entered.charAt(6) == '1' ? "1er" : entered.charAt(6) + "e";
            return texts.of("filter.quarter", Map.of("rank", rank, "year", entered.substring(0, 4)));
        }
        return Stream.of("", "deadline-", "stream-", "termination-", "breach-", "dispute-")
                .map(list -> list + name)
                .flatMap(family ->
                        Stream.of(entered, entered.toUpperCase(Locale.ROOT)).map(code -> family + "." + code))
                .filter(texts::has)
                .map(texts::of)
                .findFirst()
                .orElse("« " + entered + " »");
    }

    /** How fresh the screen is, in plain words. */
    public String fresh(AsOf asOf, boolean past) {
        var last = asOf.lastEventAt();
        if (last == null) {
            return texts.of("fresh.none");
        }
        return texts.of(
                past ? "fresh.past" : asOf.lag() > 0 ? "fresh.lag" : "fresh.now",
                Map.of(
                        "hour", FrenchDates.hour(asOf.knownAt()),
                        "position", number(asOf.position()),
                        "lag", number(asOf.lag()),
                        "knownAt", instant(last)));
    }
}
