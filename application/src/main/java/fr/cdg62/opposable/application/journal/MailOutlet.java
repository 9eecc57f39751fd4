package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.sealing.OutletState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mailbox that receives each note as a file joined to a message which says what to do with it: keep it. */
record MailOutlet(String mailbox, MailServer server) implements Outlet {
    private static final String PATIENCE_MILLIS = "20000";

    @Override
    public OutletState.Kind kind() {
        return OutletState.Kind.MAIL;
    }

    @Override
    public String target() {
        return mailbox;
    }

    @Override
    public boolean wantsAll() {
        return false;
    }

    @Override
    public void hand(long number, byte[] note) throws IOException {
        var sender = sender();
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(server.from());
            helper.setTo(mailbox);
            helper.setSubject("Journal scellé : sceau n° " + number);
            helper.setText("Bonjour,\n\nVoici le sceau n° " + number
                    + " du journal. Gardez ce message et son fichier, sans les modifier :"
                    + " ils permettront de montrer que rien de ce que le sceau couvre n'a été changé.\n\nEmpreinte du fichier (SHA-256) : "
                    + Hash.ofContent(note).hex() + "\n");
            helper.addAttachment(CheckpointFolder.name(number) + ".note", new ByteArrayResource(note), "text/plain");
            message.setHeader("X-Opposable-Note", Hash.ofContent(note).hex());
            sender.send(message);
        } catch (MailException | MessagingException e) {
            throw new IOException("the mail server did not take the note", e);
        }
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        var settings = sender.getJavaMailProperties();
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.starttls.enable", "true");
        return sender;
    }
}
