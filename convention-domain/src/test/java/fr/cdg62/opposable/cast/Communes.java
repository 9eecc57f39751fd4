package fr.cdg62.opposable.cast;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Siren;

/** Bodies of the Pas-de-Calais that the scenarios speak of. */
public final class Communes {

    public static final CentreId CDG_62 = new CentreId("cdg-62");

    /** The commune of the model convention: 8,138 inhabitants, SIREN 216209072. */
    public static final CollectivityId LIBERCOURT = CollectivityId.of(CDG_62, new Siren("216209072"));

    /** Another commune of the same département. */
    public static final CollectivityId ARRAS = CollectivityId.of(CDG_62, new Siren("216200410"));

    /** A communauté d'agglomération: its president signs, not a mayor. */
    public static final CollectivityId LENS_LIEVIN = CollectivityId.of(CDG_62, new Siren("246200364"));

    private Communes() {}
}
