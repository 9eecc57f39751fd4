package fr.cdg62.opposable.application.command;

/** The position of the store's last event; -1 when there is none. */
@FunctionalInterface
public interface StoreHead {
    /** The position now. */
    long position();
}
