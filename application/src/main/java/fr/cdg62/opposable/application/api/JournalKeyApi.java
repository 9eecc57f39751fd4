package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.access.CurrentAccount;
import fr.cdg62.opposable.application.journal.JournalKeyDesk;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.sealing.Seals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The key of the journal over HTTP, for administrators: the private half never leaves the machine, and is never an answer. */
@RestController
public final class JournalKeyApi {
    private final JournalKeyDesk desk;
    private final Seals seals;
    private final AccessPort access;

    /** An API over that desk. */
    public JournalKeyApi(JournalKeyDesk desk, Seals seals, AccessPort access) {
        this.desk = desk;
        this.seals = seals;
        this.access = access;
    }

    /** Why the key is replaced. */
    record ReplaceKey(KeyReason reason) {}

    /** Puts a new key in the place of the one that signs, then seals with it. */
    @PostMapping("/api/journal/keys")
    public void replace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        access.viewerAsking("journal-key");
        var asked = StrictBody.as(ReplaceKey.class, request);
        var answer = desk.replace(asked.reason(), CurrentAccount.required());
        seals.begin(Seals.Trigger.START);
        JsonAnswer.write(201, answer, response);
    }
}
