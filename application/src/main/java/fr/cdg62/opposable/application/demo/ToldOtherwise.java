package fr.cdg62.opposable.application.demo;

import org.jspecify.annotations.Nullable;

/** A step was not answered as the story tells: the data folder holds something else than this version's demonstration. */
public final class ToldOtherwise extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String step;

    ToldOtherwise(String step, String answer, @Nullable Throwable cause) {
        super(step + " was answered with " + answer, cause);
        this.step = step;
    }

    /** What the operator reads. */
    public String line() {
        return "La démonstration ne se joue pas jusqu'au bout ici (étape « " + step
                + " ») : ce dossier contient celle d'une autre version, ou d'autres faits. Choisissez un dossier neuf avec"
                + " --data=DOSSIER.";
    }
}
