package fr.cdg62.opposable.reading;

import org.jspecify.annotations.Nullable;

/** A parameter that cannot be read; what may be entered is a text named after the parameter. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String entered;

    public BadParameter(String parameter, @Nullable String entered) {
        super("parameter " + parameter + " cannot be read", null, false, false);
        this.parameter = parameter;
        this.entered = entered == null ? "" : entered.length() > 80 ? entered.substring(0, 80) + "…" : entered;
    }

    /** Its name. */
    public String parameter() {
        return parameter;
    }

    /** What was entered, shortened to what a screen can show. */
    public String entered() {
        return entered;
    }
}
