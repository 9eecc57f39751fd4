package fr.cdg62.opposable.consulted;

import org.jspecify.annotations.Nullable;

/**
 * Which consultations, as entered.
 *
 * @param person whose name was shown, by reference
 * @param account who was shown it; for those who neither audit nor run the installation, only their own
 * @param from the first Paris day
 * @param until the last one
 * @param before only those before this position: the {@code next} of the answer before
 */
public record ConsultationsAsked(
        @Nullable String person,
        @Nullable String account,
        @Nullable String from,
        @Nullable String until,
        @Nullable String before) {}
