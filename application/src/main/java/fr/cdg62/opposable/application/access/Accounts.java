package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.Facts;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts in one SQLite file: logins, hashes of passwords and of tokens. Nothing of it is an event. */
public final class Accounts implements AutoCloseable {
    private static final String COLUMNS = "id, login, role, collectivity, granted_on, revoked_on, must_change";
    private static final List<String> TABLES = List.of("""
            CREATE TABLE IF NOT EXISTS account(
                id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, role TEXT NOT NULL, collectivity TEXT,
                granted_on TEXT NOT NULL, revoked_on TEXT, must_change INTEGER NOT NULL DEFAULT 0,
                password_hash TEXT, token_hash TEXT UNIQUE)""");

    private final PrivateDatabase database;

    private Accounts(PrivateDatabase database) {
        this.database = database;
    }

    /** Opens the accounts of a data folder, made if missing. */
    public static Accounts open(Path data) {
        return new Accounts(PrivateDatabase.open(data.resolve("accounts.db"), TABLES));
    }

    /** Whether there is none yet. */
    public boolean isEmpty() {
        return list().isEmpty();
    }

    /** Every account, by login. */
    public List<Account> list() {
        return database.list("SELECT " + COLUMNS + " FROM account ORDER BY login", Accounts::read);
    }

    /** The account of this id. */
    public Optional<Account> find(String id) {
        return database.find("SELECT " + COLUMNS + " FROM account WHERE id = ?", Accounts::read, id);
    }

    /** The account of this login. */
    public Optional<Account> byLogin(String login) {
        return database.find("SELECT " + COLUMNS + " FROM account WHERE login = ?", Accounts::read, login);
    }

    /** The account whose token has this hash. */
    public Optional<Account> byTokenHash(String hash) {
        return database.find("SELECT " + COLUMNS + " FROM account WHERE token_hash = ?", Accounts::read, hash);
    }

    /** The hash of the account's password; empty for a programme. */
    public Optional<String> passwordHash(String id) {
        return database.find(
                        "SELECT coalesce(password_hash, '') FROM account WHERE id = ?", row -> row.getString(1), id)
                .filter(hash -> !hash.isEmpty());
    }

    /** Adds an account with either hash. Refuses a login already taken. */
    public void add(Account account, @Nullable String passwordHash, @Nullable String tokenHash) {
        int added = database.change(
                "INSERT OR IGNORE INTO account(" + COLUMNS + ", password_hash, token_hash) VALUES (?,?,?,?,?,?,?,?,?)",
                account.id(),
                account.login(),
                account.role().name(),
                account.collectivity(),
                account.grantedOn().toString(),
                account.revokedOn() == null ? null : account.revokedOn().toString(),
                account.mustChangePassword(),
                passwordHash,
                tokenHash);
        if (added == 0) {
            throw AccountRefusal.ACCOUNT_EXISTS.with(Facts.none());
        }
    }

    /** Replaces the password. */
    public void setPassword(String id, String hash, boolean mustChange) {
        database.change("UPDATE account SET password_hash = ?, must_change = ? WHERE id = ?", hash, mustChange, id);
    }

    /** Withdraws the account's role and forgets its token; a role already withdrawn keeps its day. */
    public void revoke(String id, LocalDate revokedOn) {
        database.change(
                "UPDATE account SET revoked_on = coalesce(revoked_on, ?), token_hash = NULL WHERE id = ?",
                revokedOn.toString(),
                id);
    }

    @Override
    public void close() {
        database.close();
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                Role.valueOf(row.getString(3)),
                row.getString(4),
                LocalDate.parse(row.getString(5)),
                row.getString(6) == null ? null : LocalDate.parse(row.getString(6)),
                row.getBoolean(7));
    }
}
