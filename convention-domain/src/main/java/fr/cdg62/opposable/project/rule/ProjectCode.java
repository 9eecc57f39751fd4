package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Codes of the rules of a project: refusals, and anomalies of facts that happened all the same. */
public enum ProjectCode implements RefusalCode {
    /** A convention has one project. */
    PROJECT_ALREADY_OPEN,
    /** A fact is recorded once: what changes is another fact. */
    PROJECT_FACT_KNOWN,
    /** What a command speaks of was never recorded in this project. */
    PROJECT_FACT_UNKNOWN,
    /** Something would be done after the last day of the convention. */
    PROJECT_CLOSED,
    /** The prestation does not ask for the step. */
    STEP_NOT_APPLICABLE,
    /** A step that the prestation requires is not declared not applicable. */
    STEP_REQUIRED,
    /** The step is already completed. */
    STEP_ALREADY_COMPLETED,
    /** The step was declared not applicable. */
    STEP_EXCLUDED,
    /** A step ends no earlier than it starts. */
    COMPLETED_BEFORE_START,
    /** What has to come first is missing. */
    STEP_ORDER,
    /** A step closes with its deliverables. */
    DELIVERABLE_MISSING,
    /** A training names who was trained, by role and count. */
    BENEFICIARIES_MISSING,
    /** What both parties do together has a proof of each. */
    JOINT_EVIDENCE_MISSING,
    /** A step has a proof. */
    STEP_EVIDENCE_MISSING,
    /** The software was configured before the collectivity decided. */
    DECISION_MISSING,
    /** The circuit set up is not the one agreed. */
    CIRCUIT_DIFFERS,
    /** Only the second prestation comes with a parapheur. */
    CIRCUIT_NOT_IN_PRESTATION,
    /** A circuit has at least one stop. */
    CIRCUIT_EMPTY,
    /** Only the third prestation sets up i-délibRE. */
    CONVOCATION_NOT_IN_PRESTATION,
    /** The channel is not among what the collectivity chose. */
    CHANNEL_NOT_IN_PRESTATION,
    /** Acts are sent once the convention with the prefecture is signed. */
    PREFECTURE_CONVENTION_MISSING,
    /** The prefect has suspended electronic transmission. */
    TRANSMISSION_SUSPENDED,
    /** Only what is suspended resumes. */
    TRANSMISSION_NOT_SUSPENDED,
    /** Nothing is sent without a certificate valid that day. */
    CERTIFICATE_NOT_VALID,
    /** Summons are sent once elected members are trained. */
    ELECTED_MEMBERS_NOT_TRAINED,
    /** The centre advises and never decides. */
    DECISION_NOT_OF_THE_COLLECTIVITY,
    /** Who speaks for the collectivity holds an office or a delegation there that day. */
    AUTHOR_NOT_IN_OFFICE,
    /** Advice comes from the centre. */
    ADVICE_NOT_OF_THE_CENTRE,
    /** A decision follows or departs from an advice it names, or says there was none. */
    ADVICE_MISMATCH,
    /** Advice comes no later than the decision it enlightens. */
    ADVICE_AFTER_DECISION,
    /** A version is accepted no earlier than it is handed over. */
    ACCEPTED_BEFORE_FILED,
    /** A request is answered no earlier than it is made. */
    ANSWERED_BEFORE_REQUEST,
    /** Only awareness and training have sessions. */
    TRAINING_STEP,
    /** A session is corrected once; its correction may be corrected in turn. */
    TRAINING_REVERSED,
    /** A day belongs to one holder. */
    HOLDER_ALREADY_CHANGED,
    /** Only a project that does not move is unblocked. */
    PROJECT_NOT_BLOCKED,
    /** What is not owed is not asked for again. */
    COMMITMENT_NOT_OWED
}
