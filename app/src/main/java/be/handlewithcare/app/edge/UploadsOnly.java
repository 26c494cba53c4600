package be.handlewithcare.app.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Parses the files of a request only for its controller, not again for an error page. */
final class UploadsOnly extends StandardServletMultipartResolver {

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && super.isMultipart(request);
    }
}
