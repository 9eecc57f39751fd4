package fr.cdg62.opposable.application.importing;

/** The columns of a sheet of conventions; {@code docs/import.md} and the page say the same. */
enum ConventionColumn implements SheetColumn {
    SIREN(true, "SIREN de la collectivité, neuf chiffres", "216209072"),
    REFERENCE(false, "comment la convention était appelée là où elle était tenue", "2024-017"),
    DATE_PROJET(true, "jour du projet ou de l’ouverture du dossier", "02/09/2024"),
    FINANCEMENT(
            true,
            "cotisation (comprise dans la cotisation additionnelle) ou prix (fixé par la convention)",
            "cotisation"),
    PRESTATIONS(false, "P1, P2, P3 ; plusieurs séparées par une espace", "P1 P3"),
    ENVOIS(false, "legalite, comptable ; plusieurs séparés par une espace", "legalite comptable"),
    DATE_CHOIX(false, "jour du choix de la collectivité", "16/10/2024"),
    CDG_ACTE(false, "numéro de l’acte qui autorise le centre à signer", "CA-2024-52"),
    CDG_ACTE_NATURE(false, "deliberation (par défaut) ou decision", "deliberation"),
    CDG_ACTE_DATE(false, "jour de son adoption", "26/09/2024"),
    CDG_ACTE_DELEGATION(false, "pour une décision : l’acte qui délègue", ""),
    CDG_ACTE_PUBLICATION(false, "jour de sa publication", "27/09/2024"),
    CDG_ACTE_RECEPTION(false, "jour de sa réception en préfecture", ""),
    COLL_ACTE(false, "numéro de l’acte qui autorise la collectivité à signer", "DELIB-2024-37"),
    COLL_ACTE_NATURE(false, "deliberation (par défaut) ou decision", "deliberation"),
    COLL_ACTE_DATE(false, "jour de son adoption", "16/10/2024"),
    COLL_ACTE_DELEGATION(false, "pour une décision : l’acte qui délègue", ""),
    COLL_ACTE_PUBLICATION(false, "jour de sa publication", "17/10/2024"),
    COLL_ACTE_RECEPTION(false, "jour de sa réception en préfecture", "16/10/2024"),
    COLL_ACTE_IDENTIFIANT(false, "identifiant @CTES du tampon", "062-216209072-20241016-DELIB-2024-37-DE"),
    DEBUT(true, "premier jour écrit sur la convention", "01/12/2024"),
    FIN(false, "dernier jour écrit sur la convention, s’il l’est", ""),
    MOTIF_FIN(false, "pourquoi la fin écrite diffère de cinq ans de date à date", ""),
    MOTIF_DEBUT(false, "pourquoi le début précède la dernière signature", ""),
    COLL_SIGNATAIRE(false, "nom exact, ou identifiant, d’une personne déjà enregistrée", "Maire Fictif"),
    COLL_SIGNATURE(false, "jour de la signature de la collectivité", "04/11/2024"),
    COLL_RATIFICATION(false, "numéro de l’acte postérieur qui ratifie une signature anticipée", ""),
    CDG_SIGNATAIRE(false, "nom exact, ou identifiant, d’une personne déjà enregistrée", "Présidente Fictive"),
    CDG_SIGNATURE(false, "jour de la signature du centre", "04/11/2024"),
    CDG_RATIFICATION(false, "numéro de l’acte postérieur qui ratifie une signature anticipée", ""),
    MOYEN(false, "papier (par défaut) ou electronique", "papier"),
    CDG_RECONDUCTION_ACTE(false, "numéro de l’acte par lequel le centre reconduit la convention", ""),
    CDG_RECONDUCTION_NATURE(false, "deliberation (par défaut) ou decision", ""),
    CDG_RECONDUCTION_DATE(false, "jour de cette décision, au plus tard le dernier jour de la première période", ""),
    CDG_RECONDUCTION_DELEGATION(false, "pour une décision : l’acte qui délègue", ""),
    COLL_RECONDUCTION_ACTE(false, "numéro de l’acte par lequel la collectivité reconduit la convention", ""),
    COLL_RECONDUCTION_NATURE(false, "deliberation (par défaut) ou decision", ""),
    COLL_RECONDUCTION_DATE(false, "jour de cette décision, au plus tard le dernier jour de la première période", ""),
    COLL_RECONDUCTION_DELEGATION(false, "pour une décision : l’acte qui délègue", ""),
    MOTIF_RECONDUCTION(false, "pourquoi ces décisions sont enregistrées après le dernier jour", "");

    private final boolean required;
    private final String help;
    private final String example;

    ConventionColumn(boolean required, String help, String example) {
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
