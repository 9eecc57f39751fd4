package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text the model cites, and where the same provision stood on a day.
 *
 * @param reference the text the model names, never brought up to date, with what it is cited for where it serves twice
 * @param articles where the provision stood
 * @param since the day it came to stand there; null when it stood there when the model was written
 * @param toBeConfirmed whether it still waits for counsel's confirmation
 */
public record VisaInForce(
        String reference, List<Article> articles, @Nullable LocalDate since, boolean toBeConfirmed) {

    public VisaInForce {
        articles = List.copyOf(articles);
    }
}
