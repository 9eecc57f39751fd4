package fr.cdg62.opposable.kernel.rule;

/** A stable code of refusal or anomaly. Implemented by one enum a context; its name is stored, sent and translated. */
public interface RefusalCode {

    /** The code, in capitals, as named by the legal sheet: {@code SIGNED_BEFORE_AUTHORISATION}. */
    String name();
}
