package fr.cdg62.opposable.application.journal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers what the test says. */
final class HttpDouble implements AutoCloseable {

    private final HttpServer server;
    final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile Answer answer = body -> new byte[0];

    /** What to answer to a body. */
    @FunctionalInterface
    interface Answer {
        byte[] to(byte[] body) throws IOException;
    }

    HttpDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/notes");
    }

    HttpDouble answering(int otherStatus) {
        status = otherStatus;
        return this;
    }

    HttpDouble answering(Answer other) {
        answer = other;
        return this;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        bodies.add(body);
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        var said = answer.to(body);
        exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
