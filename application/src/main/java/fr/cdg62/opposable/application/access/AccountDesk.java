package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.Facts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens, changes and closes accounts. Every role given or withdrawn is also told to the event store. */
public final class AccountDesk {
    private static final int PASSWORD_CHARACTERS_MIN = 12;
    private static final int PASSWORD_CHARACTERS_MAX = 200;

    private final Accounts accounts;
    private final Secrets secrets;
    private final RoleNotices notices;
    private final CommandEdge edge;

    /** A desk over those accounts. */
    public AccountDesk(Accounts accounts, Secrets secrets, RoleNotices notices, CommandEdge edge) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.notices = notices;
        this.edge = edge;
    }

    /** The first administrator, when there is no account yet. */
    public Optional<NewSecret> openFirst() {
        return accounts.isEmpty()
                ? Optional.of(openWithPassword("admin", Role.ADMIN, null, "system", Role.SYSTEM, "START"))
                : Optional.empty();
    }

    /** Opens an account with a first password, to be changed at the first login. */
    public NewSecret open(String login, Role role, @Nullable String collectivity, Account by) {
        return openWithPassword(login, role, collectivity, by.id(), by.role(), "API");
    }

    /** Opens the account of a programme, with its token. */
    public NewSecret openProgramme(String label, Role role, @Nullable String collectivity, Account by) {
        var token = secrets.token();
        var account = account(label, role, collectivity, false);
        accounts.add(account, null, Secrets.tokenHash(token));
        notices.say(account, by.id(), by.role(), "API");
        return new NewSecret(account, token);
    }

    /** Closes an account, or revokes a token. */
    public Account close(String id, Account by) {
        var account = existing(id);
        if (account.role() == Role.ADMIN && account.active() && activeAdministrators() == 1) {
            throw AccountRefusal.LAST_ADMINISTRATOR.with(Facts.of("account", id));
        }
        accounts.revoke(id, edge.clock().today());
        notices.say(existing(id), by.id(), by.role(), "API");
        return existing(id);
    }

    /** Gives an account a new first password. */
    public NewSecret resetPassword(String id) {
        existing(id);
        var password = secrets.password();
        accounts.setPassword(id, secrets.passwordHash(password), true);
        return new NewSecret(existing(id), password);
    }

    /** Replaces the account's password by one it chose. */
    public void changePassword(Account account, String current, String next) {
        if (!secrets.matches(current, accounts.passwordHash(account.id()))) {
            throw AccountRefusal.WRONG_PASSWORD.with(Facts.none());
        }
        var length = next.codePointCount(0, next.length());
        if (length < PASSWORD_CHARACTERS_MIN
                || length > PASSWORD_CHARACTERS_MAX
                || next.equals(current)
                || next.equalsIgnoreCase(account.login())) {
            throw AccountRefusal.WEAK_PASSWORD.with(
                    Facts.of("characters min", PASSWORD_CHARACTERS_MIN, "characters max", PASSWORD_CHARACTERS_MAX));
        }
        accounts.setPassword(account.id(), secrets.passwordHash(next), false);
    }

    private NewSecret openWithPassword(
            String login, Role role, @Nullable String collectivity, String actor, Role actorRole, String origin) {
        var password = secrets.password();
        var account = account(login, role, collectivity, true);
        accounts.add(account, secrets.passwordHash(password), null);
        notices.say(account, actor, actorRole, origin);
        return new NewSecret(account, password);
    }

    private Account account(String login, Role role, @Nullable String collectivity, boolean mustChange) {
        if (!login.matches("[a-z0-9.-]{3,64}")) {
            throw AccountRefusal.BAD_LOGIN.with(Facts.none());
        }
        if (role == Role.SYSTEM || (role == Role.COLLECTIVITY) != (collectivity != null)) {
            throw AccountRefusal.BAD_ROLE.with(Facts.of("role", role));
        }
        var seen = collectivity == null ? null : new CollectivityId(collectivity).value();
        return new Account(
                secrets.accountId(edge.centre()),
                login,
                role,
                seen,
                edge.clock().today(),
                null,
                mustChange);
    }

    private Account existing(String id) {
        return accounts.find(id).orElseThrow(() -> AccountRefusal.ACCOUNT_UNKNOWN.with(Facts.of("account", id)));
    }

    private long activeAdministrators() {
        return accounts.list().stream()
                .filter(account -> account.role() == Role.ADMIN && account.active())
                .count();
    }
}
