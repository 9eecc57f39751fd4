package fr.cdg62.opposable.kernel.access;

/** The roles of the policy table. What each may do stands there, and nothing is allowed that it does not name. */
public enum Role {
    /** An agent of the centre. */
    AGENT,
    /** Counsel of the centre. */
    LAWYER,
    /** Reads everything, writes nothing. */
    AUDITOR,
    /** Someone at a collectivity: sees that collectivity only. */
    COLLECTIVITY,
    /** Another programme, by token. */
    MACHINE,
    /** Runs the installation: accounts and settings. */
    ADMIN,
    /** The product itself: the clock, the register, policies. */
    SYSTEM
}
