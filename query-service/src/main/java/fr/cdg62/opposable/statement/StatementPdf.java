package fr.cdg62.opposable.statement;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.pages.French;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A statement as a tagged PDF (ISO 14289-1). The same statement gives the same bytes: its dates and its id come from the statement, its
 * one font from the library, and nothing from the hour or the machine.
 */
public final class StatementPdf {

    private static final float PDF_VERSION = 1.7f;

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final French french = new French(new Texts("pages"));

    /** The printer of statements; costly to make, safe to share between threads. */
    public StatementPdf() {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OneFont());
        var resolver = new ClassLoaderTemplateResolver(StatementPdf.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** The statement's bytes. */
    public byte[] bytes(YearlyStatement statement) {
        var context = new Context(Locale.FRENCH);
        context.setVariable("fr", french);
        context.setVariable("said", statement);
        context.setVariable("figures", statement.figures());
        return printed(PrintedText.of(templates.process("statement", context)), statement);
    }

    private static byte[] printed(String html, YearlyStatement statement) {
        var builder = new PdfRendererBuilder()
                .useFont(OneFont::bytes, OneFont.FAMILY)
                .usePdfUaAccessibility(true)
                .usePdfVersion(PDF_VERSION)
                .withProducer("Opposable")
                .withHtmlContent(html, null);
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            date(document, statement.issuedOn());
            document.setDocumentId(id(statement));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void date(PDDocument document, LocalDate issuedOn) {
        var date = GregorianCalendar.from(issuedOn.atStartOfDay(Paris.ZONE));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
    }

    private static long id(YearlyStatement statement) {
        var name = statement.ledger().value() + "/" + statement.year() + "/" + statement.number();
        return Long.parseUnsignedLong(Sha256.of(name).value().substring(0, 16), 16);
    }
}
