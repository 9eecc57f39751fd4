package fr.cdg62.opposable.application.register;

import java.util.List;

/**
 * What loading the register did.
 *
 * @param registered how many bodies were entered now
 * @param known how many were there already
 * @param refused the lines that could not be, each with its number and code
 */
public record RegisterLoad(int registered, int known, List<String> refused) {
    public RegisterLoad {
        refused = List.copyOf(refused);
    }
}
