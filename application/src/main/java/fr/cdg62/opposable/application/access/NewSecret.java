package fr.cdg62.opposable.application.access;

/**
 * An account with the password or token made for it, told once and kept nowhere.
 *
 * @param account the account
 * @param secret the password or token
 */
public record NewSecret(Account account, String secret) {
    @Override
    public String toString() {
        return "NewSecret[" + account.id() + "]";
    }
}
