package be.handlewithcare.app.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Parses the files of a request only for the pages that take one. Runs after the check of role and size. */
final class UploadsOnly extends StandardServletMultipartResolver {
    private static final Set<String> ADDRESSES = Set.of("/police/batch", "/veck/schools/import");

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && HttpMethod.POST.matches(request.getMethod())
                && ADDRESSES.contains(request.getRequestURI())
                && super.isMultipart(request);
    }
}
