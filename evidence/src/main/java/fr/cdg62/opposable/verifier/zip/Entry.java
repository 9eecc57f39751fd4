package fr.cdg62.opposable.verifier.zip;

/**
 * One file or folder of an archive, as its directory announces it.
 *
 * @param name with {@code /} between the names, and at the end of that of a folder
 * @param method 0 when it is stored as it is, 8 when it is deflated
 * @param crc the CRC-32 of what it unpacks to
 * @param packed how many bytes it takes in the archive
 * @param size how many bytes it unpacks to
 * @param offset where its own header stands in the archive
 */
public record Entry(String name, int method, long crc, long packed, long size, long offset) {

    /** Whether it is a folder. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
