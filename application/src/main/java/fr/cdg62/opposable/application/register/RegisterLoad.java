package fr.cdg62.opposable.application.register;

import java.util.List;

/**
 * What loading a file of the register did.
 *
 * @param entered of how many bodies something was entered now
 * @param known of how many all was there already
 * @param refused the lines that could not be, each with its number and code
 */
public record RegisterLoad(int entered, int known, List<String> refused) {
    public RegisterLoad {
        refused = List.copyOf(refused);
    }
}
