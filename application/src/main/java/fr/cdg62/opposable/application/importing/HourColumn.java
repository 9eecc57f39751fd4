package fr.cdg62.opposable.application.importing;

/** The columns of a sheet of hours of assistance; {@code docs/import.md} and the page say the same. */
enum HourColumn implements SheetColumn {
    COLLECTIVITE(true, "SIREN ou SIRET de la collectivité, ou identifiant de la convention", "216209072"),
    DATE(true, "jour où l’assistance a été donnée", "12/03/2025"),
    DUREE(true, "temps réel : des minutes, ou des heures et des minutes", "1:30"),
    NATURE(true, "assistance, maintenance, ou hors prestation (gardée, non décomptée)", "assistance"),
    CANAL(true, "sur place, telephone, visio, prise en main ou courriel", "telephone"),
    AGENT(true, "nom exact, ou identifiant, d’une personne déjà enregistrée", "Agente Fictive"),
    BENEFICIAIRE_ROLE(true, "maire, president, elu, secretaire, agent ou plusieurs", "secretaire"),
    BENEFICIAIRE(false, "nom exact, ou identifiant, de la personne aidée, si elle est déjà enregistrée", ""),
    OBJET(true, "ce qui a été fait, en une ligne, sans nommer personne", "Dépôt d’un acte refusé"),
    REFERENCE(
            false,
            "comment l’heure était désignée là où elle était tenue ; une référence, une heure par collectivité",
            "GLPI 1234"),
    GROUPE(
            false,
            "nom de la séance, le même pour toutes les collectivités aidées ensemble ; la durée compte pour chacune",
            ""),
    MOTIF_REPRISE(false, "pourquoi l’heure n’est enregistrée que maintenant ; sinon, qu’elle était tenue ailleurs", ""),
    MOTIF_HORS_CONVENTION(false, "pourquoi elle a été donnée après la fin ; sans motif, la ligne est refusée", "");

    private final boolean required;
    private final String help;
    private final String example;

    HourColumn(boolean required, String help, String example) {
        this.required = required;
        this.help = help;
        this.example = example;
    }

    @Override
    public String help() {
        return help;
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public boolean required() {
        return required;
    }
}
