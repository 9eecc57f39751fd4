package fr.cdg62.opposable.sentence;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.api.RoleRevoked;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.campaign.api.CampaignEvent;
import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.api.CampaignRefusalRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.consultation.api.ExportRecorded;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.file.Told;
import fr.cdg62.opposable.installation.api.InstallationEvent;
import fr.cdg62.opposable.installation.api.InstallationOpened;
import fr.cdg62.opposable.journalkey.api.JournalKeyEvent;
import fr.cdg62.opposable.journalkey.api.JournalKeyIntroduced;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.person.api.ErasureCancelled;
import fr.cdg62.opposable.person.api.ErasureRequested;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.api.PersonalDataKeyDestroyed;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityEvent;
import fr.cdg62.opposable.sheet.ToldOfCollectivity;
import fr.cdg62.opposable.timeline.Arguments;

/** What the sentence of any event says: persons by reference, never by name. */
public final class Sentences {

    private Sentences() {}

    /** The arguments of the sentence under {@code event.<stored name>}; none for a family this screen does not know. */
    public static Arguments of(DomainEvent event) {
        return switch (event) {
            case ConventionEvent e -> Told.of(e);
            case CollectivityEvent e -> ToldOfCollectivity.of(e);
            case PersonEvent e -> ofPerson(e);
            case AccountEvent e -> ofAccount(e);
            case InstallationEvent e -> ofInstallation(e);
            case JournalKeyEvent e -> ofJournalKey(e);
            case CampaignEvent e -> ofCampaign(e);
            case AssistanceEvent e -> ToldOfLedger.of(e);
            case ProjectEvent e -> ToldOfProject.of(e);
            case ServiceCapacityEvent e -> ofCapacity(e);
            case ConsultationEvent e -> ofConsultation(e);
            default -> Arguments.none();
        };
    }

    private static Arguments ofConsultation(ConsultationEvent event) {
        var said = Arguments.none().and("account", event.consultationId().account());
        return switch (event) {
            case ConsultationRecorded e -> said.and("person", e.person()).and("list", e.person() == null ? "" : null);
            case ExportRecorded e -> said.and("export", e.export());
        };
    }

    private static Arguments ofCapacity(ServiceCapacityEvent event) {
        return switch (event) {
            case ServiceCapacityDeclared e ->
                Arguments.none()
                        .and("month", e.month())
                        .and("minutes", e.minutes())
                        .and("reason", e.reason());
        };
    }

    private static Arguments ofPerson(PersonEvent event) {
        var said = Arguments.none().and("person", event.personId());
        return switch (event) {
            case PersonRecorded e -> said;
            case ErasureRequested e ->
                said.and("dpo", e.dpoReference())
                        .and("visa", e.visaReference())
                        .and("evidence", e.visa())
                        .and("conventions", e.conventions().size());
            case ErasureCancelled e -> said.and("reason", e.reason());
            case PersonalDataKeyDestroyed e ->
                said.and("visa", e.visaReference())
                        .and("evidence", e.visa())
                        .and("conventions", e.conventions().size())
                        .and("sheets", e.sheets().size());
            case MandateRecorded e ->
                said.and("mandate", e.mandateId())
                        .and("body", e.body())
                        .and("capacity", e.capacity())
                        .and("from", e.from())
                        .and("until", e.until())
                        .and("evidence", e.evidence());
            case MandateEnded e ->
                said.and("mandate", e.mandateId()).and("lastDay", e.lastDay()).and("reason", e.reason());
            case SignatureDelegationRecorded e ->
                said.and("body", e.body())
                        .and("delegatedBy", e.delegatedBy())
                        .and("act", e.act())
                        .and("from", e.from())
                        .and("until", e.until())
                        .and("evidence", e.evidence());
        };
    }

    private static Arguments ofAccount(AccountEvent event) {
        var said = Arguments.none().and("account", event.accountId());
        return switch (event) {
            case RoleGranted e -> role(said, e.granted());
            case RoleRevoked e -> role(said, e.revoked());
        };
    }

    private static Arguments role(Arguments said, GrantedRole role) {
        return said.and("role", role.role()).and("collectivity", role.collectivity());
    }

    private static Arguments ofCampaign(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched e ->
                Arguments.none()
                        .and("title", e.title())
                        .and("total", e.conventions().size())
                        .and("excluded", e.excluded().size())
                        .and("answerBy", e.answerBy())
                        .and("letter", e.letter());
            case CampaignRefusalRecorded e ->
                Arguments.none().and("convention", e.convention()).and("code", e.code());
        };
    }

    private static Arguments ofJournalKey(JournalKeyEvent event) {
        return switch (event) {
            case JournalKeyIntroduced e ->
                Arguments.none().and("key", e.key()).and("reason", e.reason()).and("replaces", e.replaces());
        };
    }

    private static Arguments ofInstallation(InstallationEvent event) {
        return switch (event) {
            case InstallationOpened e ->
                Arguments.none().and("centre", e.centre()).and("time", e.time());
        };
    }
}
