package fr.cdg62.opposable.application.access;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Who stands behind a login and password, or behind a token. Failures are slowed down, by login and by address. */
public final class Logins {
    private static final int FREE_BY_LOGIN = 5;
    private static final int FREE_BY_ADDRESS = 50;

    private final Accounts accounts;
    private final Secrets secrets;
    private final FailedAttempts byLogin;
    private final FailedAttempts byAddress;

    /** Logins to those accounts; waits are timed by the machine's clock, whatever time is simulated. */
    public Logins(Accounts accounts, Secrets secrets, InstantSource machine) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.byLogin = new FailedAttempts(machine, FREE_BY_LOGIN);
        this.byAddress = new FailedAttempts(machine, FREE_BY_ADDRESS);
    }

    /**
     * The active account of this login, if the password is its own.
     *
     * @throws fr.cdg62.opposable.kernel.rule.CommandRefused with {@code TOO_MANY_ATTEMPTS} after repeated failures
     */
    public Optional<Account> byPassword(String login, String password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        byLogin.mayTry(name);
        byAddress.mayTry(address);
        var account = accounts.byLogin(name);
        var right = secrets.matches(password, account.flatMap(found -> accounts.passwordHash(found.id())));
        if (right && account.filter(Account::active).isPresent()) {
            byLogin.succeeded(name);
            return account;
        }
        byLogin.failed(name);
        byAddress.failed(address);
        return Optional.empty();
    }

    /** The active account of this token. */
    public Optional<Account> byToken(String token) {
        return accounts.byTokenHash(Secrets.tokenHash(token)).filter(Account::active);
    }

    /** The account as it is now, if it is still active. */
    public Optional<Account> current(String id) {
        return accounts.find(id).filter(Account::active);
    }
}
