package fr.cdg62.opposable.pages;

import java.util.Optional;

/** How people recognise an account: events hold its id only. Implemented where the accounts are. */
@FunctionalInterface
public interface AccountNames {

    /** The login of the account, or empty when there is none under that id. */
    Optional<String> login(String account);
}
