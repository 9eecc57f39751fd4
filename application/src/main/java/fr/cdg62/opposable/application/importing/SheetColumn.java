package fr.cdg62.opposable.application.importing;

import java.util.Locale;

/** A column an import knows, by the French name of its header. */
sealed interface SheetColumn permits ConventionColumn, HourColumn {

    /** The name of the constant. */
    String name();

    /** Whether no import goes without it. */
    boolean required();

    /** What it holds, in French. */
    String help();

    /** What a cell of it looks like. */
    String example();

    /** The name in the header, {@code date_projet}. */
    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
