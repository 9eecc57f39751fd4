package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.kernel.identity.Sha256;

/** Every event of a convention whose parties disagree. */
public sealed interface DisputeEvent extends ConventionEvent
        permits AmicableFailed,
                AmicableStepRecorded,
                ClaimOutcomeRecorded,
                ClaimReceived,
                DisputeClosed,
                DisputeDeclared,
                LitigationOpened,
                MediationAgreed,
                MediationEnded {

    /** The hash of what proves it. */
    Sha256 document();
}
