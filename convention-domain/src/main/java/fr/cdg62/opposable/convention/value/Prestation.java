package fr.cdg62.opposable.convention.value;

import java.util.Set;

/** What the collectivity chooses (convention, preamble and article 1; legal sheet, R4): P1 and P2 exclude each other, P3 stands alone or beside one of them. */
public enum Prestation {
    /** Paramétrage et dématérialisation, without an electronic parapheur. */
    P1,
    /** Paramétrage, organisation et dématérialisation, with a parapheur. */
    P2,
    /** Setting up i-délibRE to send summons to councils. */
    P3;

    /** Whether nothing chosen sends to the State: neither P1 nor P2. */
    public static boolean noneSends(Set<Prestation> chosen) {
        return !chosen.contains(P1) && !chosen.contains(P2);
    }
}
