package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the visas of the model stand for on a day (R3). The signed text keeps its words; this table is maintained beside it, one line
 * a provision and a day from which it stands elsewhere.
 */
public final class Visas {

    /** Ordonnance 2021-1310, article 6: publicity and transmission of local acts are set out anew. */
    private static final LocalDate ACTS_SET_OUT_ANEW = LocalDate.of(2022, 7, 1);

    /** The general code of the civil service takes the place of the statutes. */
    private static final LocalDate CIVIL_SERVICE_CODIFIED = LocalDate.of(2022, 3, 1);

    private static final String COMMUNES = "CGCT L2131-1 (alinéa 3)";
    private static final String DEPARTEMENTS = "CGCT L3131-1";
    private static final String REGIONS = "CGCT L4141-1";
    private static final String MISSIONS = "loi n° 84-53 du 26 janvier 1984 (missions facultatives)";
    private static final String FINANCING = "loi n° 84-53 du 26 janvier 1984 (financement)";
    private static final String CENTRES = "décret n° 85-643 du 26 juin 1985";

    /** In the order of the visas; of one reference, the oldest first. */
    private static final List<VisaInForce> TABLE = List.of(
            stood(COMMUNES, null, "CGCT L2131-1"),
            stood(COMMUNES, ACTS_SET_OUT_ANEW, "CGCT L2131-1", "CGCT L2131-2"),
            stood(DEPARTEMENTS, null, "CGCT L3131-1"),
            stood(DEPARTEMENTS, ACTS_SET_OUT_ANEW, "CGCT L3131-1", "CGCT L3131-2"),
            stood(REGIONS, null, "CGCT L4141-1"),
            unsure(REGIONS, ACTS_SET_OUT_ANEW, "CGCT L4141-1", "CGCT L4141-2"),
            stood(MISSIONS, null, "loi n° 84-53, art. 25"),
            stood(MISSIONS, CIVIL_SERVICE_CODIFIED, "CGFP L452-40 et suivants"),
            unsure(FINANCING, null, "loi n° 84-53, art. 22"),
            stood(FINANCING, CIVIL_SERVICE_CODIFIED, "CGFP L452-30"),
            stood(CENTRES, null, "décret n° 85-643, art. 27 et 28"));

    private Visas() {}

    /** Every reference of the model, with where its provision stood on the day. */
    public static List<VisaInForce> on(LocalDate day) {
        return TABLE.stream()
                .filter(line -> cameBy(line, day))
                .filter(line -> TABLE.stream().noneMatch(other -> replaces(other, line) && cameBy(other, day)))
                .toList();
    }

    private static boolean cameBy(VisaInForce line, LocalDate day) {
        var since = line.since();
        return since == null || !since.isAfter(day);
    }

    private static boolean replaces(VisaInForce other, VisaInForce line) {
        var since = other.since();
        return other.reference().equals(line.reference())
                && since != null
                && (line.since() == null || since.isAfter(line.since()));
    }

    private static VisaInForce stood(String reference, @Nullable LocalDate since, String... articles) {
        return new VisaInForce(
                reference, Arrays.stream(articles).map(Article::of).toList(), since, false);
    }

    private static VisaInForce unsure(String reference, @Nullable LocalDate since, String... articles) {
        return new VisaInForce(
                reference, Arrays.stream(articles).map(Article::of).toList(), since, true);
    }
}
