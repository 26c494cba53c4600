package be.handlewithcare.police.desk;

import be.handlewithcare.core.ids.SignalId;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on with 303, so that reloading the page that follows repeats nothing. */
final class SeeOther {

    private SeeOther() {}

    static ModelAndView desk() {
        return to("/police");
    }

    static ModelAndView signal(SignalId signal) {
        return to("/police/signals/" + signal);
    }

    private static ModelAndView to(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
