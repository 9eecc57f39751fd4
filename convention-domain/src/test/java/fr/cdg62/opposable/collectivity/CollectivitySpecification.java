package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;

import fr.cdg62.opposable.cast.KnownRegister;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.collectivity.api.EndAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAttachment;
import fr.cdg62.opposable.collectivity.api.RecordPopulation;
import fr.cdg62.opposable.collectivity.api.RecordSuccession;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.collectivity.model.Collectivity;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.LocalDate;

/** The words in which scenarios speak to a collectivity. */
abstract class CollectivitySpecification extends Specification<Collectivity> {

    protected final KnownRegister others;

    CollectivitySpecification() {
        this(new KnownRegister().registered(ARRAS, LegalCategory.COMMUNE));
    }

    private CollectivitySpecification(KnownRegister others) {
        super(Collectivity.class, others);
        this.others = others;
    }

    static RegisterCollectivity register() {
        return register(8138);
    }

    static RegisterCollectivity register(int population) {
        return new RegisterCollectivity(
                LIBERCOURT,
                CDG_62,
                new Siren("216209072"),
                LegalCategory.COMMUNE,
                new InseeCode("62907"),
                "Libercourt",
                "62",
                "62820",
                2025,
                population,
                "collectivites-62.csv",
                LocalDate.parse("2025-01-01"));
    }

    static RecordAffiliation affiliation(String from) {
        return new RecordAffiliation(LIBERCOURT, LocalDate.parse(from), AffiliationKind.COMPULSORY, null);
    }

    static EndAffiliation end(String lastDay) {
        return new EndAffiliation(LIBERCOURT, LocalDate.parse(lastDay), "Plus de 350 agents.");
    }

    static RecordPopulation population(int year, int inhabitants) {
        return new RecordPopulation(LIBERCOURT, year, inhabitants, "INSEE");
    }

    static RecordAttachment attachment(String siren, String from) {
        return new RecordAttachment(
                LIBERCOURT,
                AttachmentKind.EPCI,
                siren,
                LocalDate.parse(from),
                null,
                "INSEE, Code officiel géographique");
    }

    static RecordSuccession succession(CollectivityId successor, String effectiveOn) {
        return new RecordSuccession(
                LIBERCOURT, successor, SuccessionKind.NEW_COMMUNE, LocalDate.parse(effectiveOn), "ARRETE-2025-9", null);
    }
}
