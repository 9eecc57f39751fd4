package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.sentence.Sentences;
import java.time.LocalDate;

/**
 * An event as a sentence, before or after it was recorded.
 *
 * @param sentence in French
 * @param on when the fact is, or would be, true
 */
public record ToldEvent(String sentence, LocalDate on) {

    private static final Texts PAGES = new Texts("pages");

    static ToldEvent of(String name, DomainEvent event) {
        var sentence = PAGES.of("event." + name, Sentences.of(event).values());
        return new ToldEvent(sentence, event.effectiveOn());
    }
}
