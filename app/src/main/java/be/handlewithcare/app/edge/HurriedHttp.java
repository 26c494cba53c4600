package be.handlewithcare.app.edge;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP as Tomcat speaks it, with an end to how long a caller may take for the head of a request. Tomcat's own limit starts
 * anew with each byte, so a caller who sends one now and then would keep a connection for hours.
 */
public final class HurriedHttp extends Http11NioProtocol {
    private static final Duration FOR_THE_HEAD = Duration.ofSeconds(10);

    @Override
    protected Processor createProcessor() {
        return new Hurried(this);
    }

    private static final class Hurried extends Http11Processor {
        private boolean waiting;
        private long since;

        private Hurried(HurriedHttp protocol) {
            super(protocol, protocol.getAdapter());
        }

        /** Called anew with each piece of a head that arrives. */
        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            SocketState state = super.service(socket);
            if (state != SocketState.LONG || isAsync()) {
                waiting = false;
                return state;
            }
            if (!waiting) {
                waiting = true;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > FOR_THE_HEAD.toNanos() ? SocketState.CLOSED : state;
        }
    }
}
