package fr.cdg62.opposable.application.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** The types kept here, told from the bytes and never from a name or a header. */
public enum SniffedType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ZIP("application/zip", "zip"),
    XML("application/xml", "xml"),
    TEXT("text/plain;charset=UTF-8", "txt");

    /** How many first bytes are enough to tell. */
    public static final int HEAD_BYTES = 256;

    private final String mediaType;
    private final String extension;

    SniffedType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type under which it is served. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension of a file of this type, without a dot. */
    public String extension() {
        return extension;
    }

    /**
     * The type of a document.
     *
     * @param head its first bytes, {@link #HEAD_BYTES} at most
     * @param isText whether the whole of it is UTF-8 without control characters
     */
    public static Optional<SniffedType> of(byte[] head, boolean isText) {
        var text = new String(head, ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return Optional.of(PDF);
        } else if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(archive(text));
        } else if (text.startsWith("<?xml") || text.startsWith("\u00ef\u00bb\u00bf<?xml")) {
            return Optional.of(XML);
        }
        return isText ? Optional.of(TEXT) : Optional.empty();
    }

    private static SniffedType archive(String text) {
        if (text.startsWith("mimetype" + ODS.mediaType, 30)) {
            return ODS;
        }
        return text.startsWith("mimetype" + ODT.mediaType, 30) ? ODT : ZIP;
    }
}
