package fr.cdg62.opposable.readside;

import fr.cdg62.opposable.file.ConventionEndpoint;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.file.ConventionFiles;
import fr.cdg62.opposable.file.ConventionPage;
import fr.cdg62.opposable.pages.PageFrame;
import fr.cdg62.opposable.pages.PageProblems;
import fr.cdg62.opposable.persons.PersonNames;
import fr.cdg62.opposable.persons.PersonProjection;
import fr.cdg62.opposable.persons.Persons;
import fr.cdg62.opposable.persons.PersonsEndpoint;
import fr.cdg62.opposable.portfolio.ConventionsEndpoint;
import fr.cdg62.opposable.portfolio.ConventionsPage;
import fr.cdg62.opposable.portfolio.Portfolio;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.ReadProblems;
import fr.cdg62.opposable.reading.ReadWeb;
import fr.cdg62.opposable.sheet.CollectivitiesEndpoint;
import fr.cdg62.opposable.sheet.CollectivitiesPage;
import fr.cdg62.opposable.sheet.CollectivitySheetProjection;
import fr.cdg62.opposable.sheet.Register;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Every endpoint and page. The composition root provides the beans {@code Views}, {@code EventLog}, {@code AccessPort},
 * {@code PersonVault}, {@code InstantSource} and {@code Installation}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ReadWeb.class,
    ReadDesk.class,
    ReadProblems.class,
    PageFrame.class,
    PageProblems.class,
    Portfolio.class,
    ConventionsEndpoint.class,
    ConventionsPage.class,
    ConventionFiles.class,
    ConventionEndpoint.class,
    ConventionPage.class,
    Register.class,
    CollectivitiesEndpoint.class,
    CollectivitiesPage.class,
    PersonNames.class,
    Persons.class,
    PersonsEndpoint.class
})
public class ReadSide {

    /** The projections the endpoints and pages read: the engine is given them all. */
    public static List<Projection<?>> projections() {
        return List.of(
                new PortfolioProjection(),
                new ConventionFileProjection(),
                new CollectivitySheetProjection(),
                new PersonProjection());
    }
}
