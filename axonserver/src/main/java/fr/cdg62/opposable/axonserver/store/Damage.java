package fr.cdg62.opposable.axonserver.store;

/**
 * One thing that is wrong with the stored bytes.
 *
 * @param where the file, position or stream
 * @param what what was expected and what was found
 */
public record Damage(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
