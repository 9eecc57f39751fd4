package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;

/**
 * Who could sign for a body on the legal date asked about.
 *
 * @param capacity the office that signs for such a body
 * @param article where that comes from
 * @param items those who hold it first, then those to whom it was delegated
 */
public record SignatoriesSeen(AsOf asOf, BodyId body, Capacity capacity, Article article, List<PossibleSignatory> items)
        implements ReadAnswer {

    public SignatoriesSeen {
        items = List.copyOf(items);
    }
}
