package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.sealing.OutletState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** An address that takes each note as the body of a POST, under a key that is the same at each try. */
record HttpOutlet(URI address, HttpClient client) implements Outlet {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int OK_END = 300;

    @Override
    public OutletState.Kind kind() {
        return OutletState.Kind.HTTP;
    }

    @Override
    public String target() {
        return withoutQuery(address);
    }

    @Override
    public boolean wantsAll() {
        return false;
    }

    @Override
    public void hand(long number, byte[] note) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Idempotency-Key", "note-" + Hash.ofContent(note).hex())
                .POST(HttpRequest.BodyPublishers.ofByteArray(note))
                .build();
        int status =
                send(client, request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status < OK || status >= OK_END) {
            throw new IOException("the witness answered " + status);
        }
    }

    /** An address as it may be shown: what stands after the question mark may be a secret. */
    static String withoutQuery(URI address) {
        return address.toString().replaceFirst("[?#].*", "");
    }

    /** Sends; an interrupt is a failure to be tried again. */
    static <T> HttpResponse<T> send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException {
        try {
            return client.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }
}
