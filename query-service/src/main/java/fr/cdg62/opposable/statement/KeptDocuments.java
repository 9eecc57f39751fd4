package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.Optional;

/** Where the documents cited by the events are kept. Implemented where documents are received. */
@FunctionalInterface
public interface KeptDocuments {

    /** The bytes of that document when it is here and is a PDF. */
    Optional<byte[]> pdf(Sha256 document);
}
