package be.handlewithcare.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Creates and encrypts the socket of one conversation for the mail library, so that its timeout can be changed, and it can be
 * closed from another thread.
 */
final class OpenSocket extends SSLSocketFactory {
    private final SSLSocketFactory tls;
    private volatile @Nullable Socket plain;

    OpenSocket(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** Returns a factory for the unencrypted socket; the library connects it. */
    SocketFactory unencrypted() {
        return new SocketFactory() {
            @Override
            public Socket createSocket() {
                return OpenSocket.this.createSocket();
            }

            @Override
            public Socket createSocket(String host, int port) {
                return OpenSocket.this.createSocket(host, port);
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
                return OpenSocket.this.createSocket(host, port);
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                return OpenSocket.this.createSocket(host, port);
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
                return OpenSocket.this.createSocket(host, port);
            }
        };
    }

    /** Sets the timeout of the following answers. */
    void waitFor(Duration answer) throws SocketException {
        Socket open = plain;
        if (open != null) {
            open.setSoTimeout(Math.toIntExact(answer.toMillis()));
        }
    }

    /** Ends the conversation: a thread that waits for an answer gets none. May be repeated. */
    void cut() {
        Socket open = plain;
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // The socket is not used any more in any case.
            }
        }
    }

    /** Creates the socket; the library connects it, and then has it encrypted. */
    @Override
    public Socket createSocket() {
        Socket made = new Socket();
        plain = made;
        return made;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
