package be.handlewithcare.app.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Takes the files out of a request when a controller answers it, and not to show an error page. */
final class FilesOnce extends StandardServletMultipartResolver {

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && super.isMultipart(request);
    }
}
