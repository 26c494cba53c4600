package be.handlewithcare.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on with 303, so that reloading the page that follows repeats nothing. */
public final class SeeOther {

    private SeeOther() {}

    /**
     * On to a page of ours.
     *
     * @param path from the root of the application; nothing a person typed
     */
    public static View to(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
