package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.certificates.StorePair;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLParameters;

/** A port of this machine that something listens on. */
final class Line implements AutoCloseable {
    private static final int BACKLOG = 500;

    private final HttpServer server;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Line(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
    }

    static Line plain(int port) throws IOException {
        return new Line(HttpServer.create(here(port), BACKLOG), "http");
    }

    /** Only for clients that show a certificate that is trusted. */
    static Line secured(int port, StorePair stores) throws IOException {
        HttpsServer server = HttpsServer.create(here(port), BACKLOG);
        server.setHttpsConfigurator(new HttpsConfigurator(stores.context()) {
            @Override
            public void configure(HttpsParameters connection) {
                SSLParameters both = getSSLContext().getDefaultSSLParameters();
                both.setNeedClientAuth(true);
                connection.setSSLParameters(both);
            }
        });
        return new Line(server, "https");
    }

    void open(HttpHandler handler) {
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create(scheme + "://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private static InetSocketAddress here(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
