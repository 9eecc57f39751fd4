package fr.cdg62.opposable.application.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one line of the register as the command it stands for. Refuses what cannot be with the kernel's own codes. */
final class RegisterLine {
    private RegisterLine() {}

    static RegisterCollectivity command(
            NamedCsvRecord line, RegisterEdition edition, CentreId centre, LocalDate today) {
        var siren = new Siren(line.getField("siren"));
        var describes = edition.describes().isAfter(today) ? today : edition.describes();
        var insee = filled(line.getField("insee_code"));
        return new RegisterCollectivity(
                CollectivityId.of(centre, siren),
                centre,
                siren,
                LegalCategory.valueOf(line.getField("kind")),
                insee == null ? null : new InseeCode(insee),
                line.getField("name"),
                line.getField("department"),
                filled(line.getField("postal_code")),
                describes.getYear(),
                Integer.parseInt(line.getField("population")),
                edition.source(),
                describes);
    }

    private static @Nullable String filled(String field) {
        return field.isBlank() ? null : field;
    }
}
