package fr.cdg62.opposable.projection.engine;

import java.util.concurrent.ThreadFactory;

/** Names the engine's threads, and lets the process end without them. */
public final class Threads {

    private Threads() {}

    /** Daemon threads of that name. */
    public static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
    }
}
