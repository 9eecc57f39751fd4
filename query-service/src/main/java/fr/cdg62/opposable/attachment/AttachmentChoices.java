package fr.cdg62.opposable.attachment;

import java.util.List;

/**
 * What a filter may offer: everything some body is attached to on the day.
 *
 * @param epcis intercommunal bodies, in the order of their names
 * @param arrondissements the codes, in order
 */
public record AttachmentChoices(List<Epci> epcis, List<String> arrondissements) {

    public AttachmentChoices {
        epcis = List.copyOf(epcis);
        arrondissements = List.copyOf(arrondissements);
    }

    /** An intercommunal body: its SIREN, and its name, which is the SIREN again when the register does not know it. */
    public record Epci(String siren, String name) {}
}
