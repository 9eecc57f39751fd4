package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.rule.AdviserIsNotOfTheCollectivity;
import fr.cdg62.opposable.project.rule.AuthorHoldsAnOffice;
import fr.cdg62.opposable.project.rule.NobodyOfTheCentreDecides;
import fr.cdg62.opposable.project.value.Author;
import java.time.LocalDate;

/**
 * For whom somebody speaks on a day (R24): the one who decides for the collectivity and the one who advises it are never the same.
 *
 * @param author the person, with the office held at the collectivity that day
 * @param atTheCentre the person, with the office held at the centre that day
 * @param body the collectivity bound that day
 */
record Speaking(ProjectFile file, Author author, Author atTheCentre, BodyId body, LocalDate day) {

    static Speaking of(ProjectFile file, PersonId person, LocalDate day, Capacities capacities) {
        var body = file.bodyOn(day);
        return new Speaking(
                file, capacities.author(person, body, day), capacities.author(person, file.centre(), day), body, day);
    }

    /** What must be true of who speaks for the collectivity. */
    Rule[] rules() {
        boolean advised = file.all(AdviceGiven.class).anyMatch(e -> e.adviser().equals(author.person()));
        return new Rule[] {
            new NobodyOfTheCentreDecides(atTheCentre, advised), new AuthorHoldsAnOffice(author, body, day)
        };
    }

    /** What must be true of who advises it. */
    Rule adviser() {
        boolean decided =
                file.all(DecisionTaken.class).anyMatch(e -> e.author().person().equals(author.person()));
        return new AdviserIsNotOfTheCollectivity(author, decided);
    }
}
