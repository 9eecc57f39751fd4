package fr.cdg62.opposable.pages;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;

/**
 * What every page says of the installation it comes from.
 *
 * @param simulated whether its time is simulated: then nothing in it is a real fact, and every page says so
 * @param centreLabel the centre's name as people say it, {@code CDG 62}
 * @param accounts what to call an account
 */
public record Installation(boolean simulated, String centreLabel, AccountNames accounts) {

    /** Who did something, as the viewer may know it: a login for the centre's own people, the mere centre for a collectivity. */
    public String author(String account, Viewer viewer) {
        if (viewer.account().equals(account) || viewer.role() != Role.COLLECTIVITY) {
            return accounts.login(account).orElse(account);
        }
        return centreLabel;
    }
}
