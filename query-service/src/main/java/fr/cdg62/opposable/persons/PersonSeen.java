package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;

/** One person, as shown to a viewer. */
public record PersonSeen(AsOf asOf, PersonSummary person) implements ReadAnswer {}
