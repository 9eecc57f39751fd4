package fr.cdg62.opposable.person.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;

/**
 * A request to erase a person, with the visa of the archives it rests on.
 *
 * @param id the caller's id
 * @param requestedBy the account that recorded it: another must confirm
 * @param requestedOn the Paris day it was made
 * @param visaReference the reference of the visa
 * @param visa the hash of the visa
 */
public record Erasure(ErasureId id, String requestedBy, LocalDate requestedOn, String visaReference, Sha256 visa) {}
