package fr.cdg62.opposable.proof;

import java.util.List;

/** Facts of one nature, as somebody asks whether there was none. */
public enum AbsenceFamily {
    /** A claim received. */
    CLAIM("convention.claim-received"),
    /** A dispute, an amicable step, a litigation. */
    DISPUTE("convention.dispute-declared", "convention.amicable-step-recorded", "convention.litigation-opened"),
    /** A breach recorded, a formal notice served. */
    BREACH("convention.breach-recorded", "convention.formal-notice-served"),
    /** A termination given, agreed or come. */
    TERMINATION("convention.termination-notice-given", "convention.termination-agreed", "convention.terminated"),
    /** A decision to renew, a renewal. */
    RENEWAL("convention.renewal-decision-recorded", "convention.renewed"),
    /** A signature. */
    SIGNATURE("convention.signature-recorded", "convention.signed"),
    /** A letter or a message. */
    CORRESPONDENCE("convention.correspondence-recorded"),
    /** Assistance offered, planned or given. */
    ASSISTANCE("assistance.offered", "assistance.planned", "assistance.hour-logged"),
    /** A training given. */
    TRAINING("project.training-recorded"),
    /** Means asked of the collectivity. */
    MEANS("project.means-requested", "project.means-answer-recorded");

    private final String names;

    AbsenceFamily(String... names) {
        this.names = String.join(",", names);
    }

    /** The stored names of its events. */
    public List<String> names() {
        return List.of(names.split(",", -1));
    }
}
