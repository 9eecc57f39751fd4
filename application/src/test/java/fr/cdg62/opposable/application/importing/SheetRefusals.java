package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sheets made by hand, and the code under which one is refused. */
final class SheetRefusals {

    private SheetRefusals() {}

    static String of(Runnable reading) {
        try {
            reading.run();
            return "read";
        } catch (CommandRefused refused) {
            return refused.refusal().code();
        }
    }

    static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>")
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }

    static byte[] ods(String rows) {
        var xml = "<?xml version=\"1.0\"?><d xmlns:table=\"t\" xmlns:text=\"x\" xmlns:office=\"o\"><table:table>"
                + rows
                + "</table:table></d>";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
