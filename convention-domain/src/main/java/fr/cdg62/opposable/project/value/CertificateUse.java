package fr.cdg62.opposable.project.value;

/** What a certificate serves (R15). */
public enum CertificateUse {
    SENDING,
    SIGNING
}
