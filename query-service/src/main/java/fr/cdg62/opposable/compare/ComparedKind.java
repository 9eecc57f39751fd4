package fr.cdg62.opposable.compare;

/** What can be compared with itself at another instant. */
public enum ComparedKind {
    CONVENTION("/conventions/"),
    PROJECT("/projets/"),
    LEDGER("/assistance/");

    private final String path;

    ComparedKind(String path) {
        this.path = path;
    }

    /** Where its page is, without its id. */
    public String path() {
        return path;
    }
}
