package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals about accounts, passwords and tokens. */
public enum AccountRefusal implements RefusalCode {
    /** Nobody is known behind the request. */
    UNAUTHENTICATED,
    /** Too many failed attempts: wait. */
    TOO_MANY_ATTEMPTS,
    /** The first password must be changed before anything else. */
    PASSWORD_CHANGE_REQUIRED,
    /** The new password is too short, too long, or the one before. */
    WEAK_PASSWORD,
    /** The current password given is not the account's. */
    WRONG_PASSWORD,
    /** The login is taken. */
    ACCOUNT_EXISTS,
    /** No such account. */
    ACCOUNT_UNKNOWN,
    /** A login is 3 to 64 lower-case letters, digits, dots or hyphens. */
    BAD_LOGIN,
    /** The role cannot be given to an account, or names no collectivity when it should. */
    BAD_ROLE,
    /** The last administrator cannot be disabled. */
    LAST_ADMINISTRATOR;

    /** The refusal under this code. */
    public CommandRefused with(Facts facts) {
        return new CommandRefused(Refusal.of(this, Article.of("politique d'accès"), facts));
    }
}
