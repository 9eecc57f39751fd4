package fr.cdg62.opposable.kernel.command;

import org.jspecify.annotations.Nullable;

/**
 * Something a viewer may do now, or why not.
 *
 * @param command the command's name
 * @param title what it does, in French
 * @param address the page that does it, or null when it is refused
 * @param code the code of the refusal, or null
 * @param article where the rule that refuses comes from, or null
 * @param why what the rule says, in French, or null
 * @param remedy what to do, in French, or null
 */
public record PossibleAction(
        String command,
        String title,
        @Nullable String address,
        @Nullable String code,
        @Nullable String article,
        @Nullable String why,
        @Nullable String remedy) {

    /** Whether it may be done now. */
    public boolean possible() {
        return address != null;
    }
}
