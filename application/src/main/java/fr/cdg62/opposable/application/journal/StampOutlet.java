package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.sealing.OutletState;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * An authority that time-stamps each note (RFC 3161). What it answers is checked before it is kept beside the note; the note stands
 * without it, and the authority is asked again later.
 */
@AtTheEdge("the nonce of a request is drawn here")
final class StampOutlet implements Outlet {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI authority;
    private final HttpClient client;
    private final CheckpointFolder notes;
    private final SecureRandom random = new SecureRandom();

    StampOutlet(URI authority, HttpClient client, CheckpointFolder notes) {
        this.authority = authority;
        this.client = client;
        this.notes = notes;
    }

    @Override
    public OutletState.Kind kind() {
        return OutletState.Kind.STAMP;
    }

    @Override
    public String target() {
        return HttpOutlet.withoutQuery(authority);
    }

    @Override
    public boolean wantsAll() {
        return false;
    }

    @Override
    public void hand(long number, byte[] note) throws IOException {
        if (notes.stamped(number)) {
            return;
        }
        var request = request(note);
        var answer = answer(request);
        check(request, answer);
        notes.addStamp(number, answer);
    }

    private TimeStampRequest request(byte[] note) throws IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                TSPAlgorithms.SHA256, Hash.ofContent(note).bytes(), new BigInteger(NONCE_BITS, random));
    }

    private byte[] answer(TimeStampRequest request) throws IOException {
        var sent = HttpRequest.newBuilder(authority)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        var answer = HttpOutlet.send(client, sent, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException("the authority answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Nonce, imprint and status; then the signature, by a certificate made for time-stamping and valid at that time. */
    private static void check(TimeStampRequest request, byte[] answer) throws IOException {
        try {
            var response = new TimeStampResponse(answer);
            response.validate(request);
            var token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("the authority gave no token");
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
        } catch (TSPException | OperatorCreationException | CertificateException e) {
            throw new IOException("the authority gave a token that does not hold", e);
        }
    }

    private static X509CertificateHolder signer(TimeStampToken token) throws IOException {
        for (X509CertificateHolder certificate : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(certificate)) {
                return certificate;
            }
        }
        throw new IOException("the authority did not join its certificate");
    }
}
