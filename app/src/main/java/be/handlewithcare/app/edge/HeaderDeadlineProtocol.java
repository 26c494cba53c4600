package be.handlewithcare.app.edge;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP with a limit on how long a caller may take to send the head of a request. Tomcat's own limit restarts with each
 * byte, so a caller that sends one byte now and then could keep a connection for hours.
 */
public final class HeaderDeadlineProtocol extends Http11NioProtocol {
    private static final Duration FOR_THE_HEAD = Duration.ofSeconds(10);

    @Override
    protected Processor createProcessor() {
        return new Hurried(this);
    }

    private static final class Hurried extends Http11Processor {
        private final HeadDeadline deadline = new HeadDeadline(FOR_THE_HEAD, System::nanoTime);

        private Hurried(HeaderDeadlineProtocol protocol) {
            super(protocol, protocol.getAdapter());
        }

        /** Tomcat calls it again for each piece of the head that arrives. */
        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            SocketState state = super.service(socket);
            if (state != SocketState.LONG || isAsync()) {
                deadline.stop();
                return state;
            }
            return deadline.isOver(socket) ? SocketState.CLOSED : state;
        }
    }
}
