package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a director sees when a rule said no. */
@ControllerAdvice(assignableTypes = {NoticeController.class, NoticeReplyController.class})
final class NoticeRefusals {

    /** Not there, or of another school: the page of any address that leads nowhere. Not opened yet: the inbox says so. */
    @ExceptionHandler
    ModelAndView refused(Rejected rejected) {
        if (rejected.rule() == Rule.NOT_FOUND) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        if (rejected.rule() == Rule.NOT_OPENED) {
            return new ModelAndView(SeeOther.inbox());
        }
        throw rejected;
    }
}
