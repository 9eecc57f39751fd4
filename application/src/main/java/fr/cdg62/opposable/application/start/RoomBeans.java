package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.application.access.RecordedConsultations;
import fr.cdg62.opposable.application.access.RequestAccess;
import fr.cdg62.opposable.application.api.CommandApi;
import fr.cdg62.opposable.application.api.CommandBinding;
import fr.cdg62.opposable.application.command.StreamChanges;
import fr.cdg62.opposable.application.journal.JournalHealth;
import fr.cdg62.opposable.application.statement.KeptPdfs;
import fr.cdg62.opposable.pages.Installation;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Hands the rooms to the web server, as they are. It closes none of them but all of them, last. */
final class RoomBeans {
    private RoomBeans() {}

    static void register(Rooms rooms, Readiness readiness, ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean("rooms", Rooms.class, () -> rooms);
        var beans = context.getBeanFactory();
        var names = EventTable.names();
        beans.registerSingleton("commandPort", rooms.commands());
        beans.registerSingleton("commandEdge", rooms.edge());
        beans.registerSingleton("edgeClock", rooms.clock());
        beans.registerSingleton("personVault", rooms.vault());
        beans.registerSingleton("documentStore", rooms.documents());
        beans.registerSingleton("selfChecks", rooms.selfChecks());
        beans.registerSingleton("drillDesk", rooms.drill());
        beans.registerSingleton("seals", rooms.journal().seals());
        beans.registerSingleton("provedExports", rooms.journal().exports());
        beans.registerSingleton("journalKeyDesk", rooms.journal().keys());
        beans.registerSingleton(
                "journalHealth", new JournalHealth(rooms.journal().seals()));
        beans.registerSingleton("keptDocuments", new KeptPdfs(rooms.documents()));
        beans.registerSingleton("accounts", rooms.accounts());
        beans.registerSingleton("accountDesk", rooms.desk());
        beans.registerSingleton("logins", rooms.logins());
        beans.registerSingleton("accessPort", new RequestAccess(rooms.edge().centre()));
        beans.registerSingleton("consultations", new RecordedConsultations(rooms.commands(), rooms.edge()));
        beans.registerSingleton("eventNames", names);
        beans.registerSingleton("views", rooms.reads().views());
        beans.registerSingleton("eventLog", rooms.reads().log());
        beans.registerSingleton("installation", readiness);
        beans.registerSingleton(
                "installationOfPages",
                new Installation(
                        rooms.clock().simulated(),
                        rooms.edge().centre().value().replace('-', ' ').toUpperCase(Locale.ROOT),
                        id -> rooms.accounts().find(id).map(Account::login)));
        beans.registerSingleton(
                "commandApi",
                new CommandApi(
                        rooms.commands(),
                        rooms.edge(),
                        new CommandBinding(rooms.vault()),
                        new StreamChanges(rooms.events(), names),
                        names));
    }
}
