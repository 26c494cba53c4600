package be.handlewithcare.schoolportal;

import be.handlewithcare.core.ids.NoticeId;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on with 303, so that reloading the page that follows repeats nothing. */
final class SeeOther {

    private SeeOther() {}

    static View inbox() {
        return to("/school");
    }

    static View notice(NoticeId notice) {
        return notice(notice.toString());
    }

    /** The id has been recognised as one. */
    static View notice(String id) {
        return to("/school/notices/" + id);
    }

    private static View to(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
