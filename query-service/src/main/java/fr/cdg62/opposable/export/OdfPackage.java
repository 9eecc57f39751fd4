package fr.cdg62.opposable.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The package of an OpenDocument file: its media type first, a manifest, and its content. */
final class OdfPackage {

    /** The writer hands over one character after another, and each would be compressed alone. */
    private static final int BUFFER_BYTES = 65_536;

    /** What a zip can say at the earliest: equal content is equal bytes, whenever it is written. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    private OdfPackage() {}

    /** Writes the content of the file. */
    @FunctionalInterface
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Writes the package and closes nothing: a file cut short by a failure must not look finished. */
    static void write(String mediaType, Content content, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        storeMediaType(mediaType, zip);
        zip.putNextEntry(entry("META-INF/manifest.xml"));
        zip.write(MANIFEST.replace("%s", mediaType).getBytes(UTF_8));
        zip.closeEntry();
        zip.putNextEntry(entry("content.xml"));
        try {
            var buffered = new BufferedOutputStream(zip, BUFFER_BYTES);
            content.write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }

    /** First and as it is, so that a program knows the file by its first bytes. */
    private static void storeMediaType(String mediaType, ZipOutputStream zip) throws IOException {
        var bytes = mediaType.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
