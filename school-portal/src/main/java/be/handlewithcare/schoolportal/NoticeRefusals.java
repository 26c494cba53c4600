package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.web.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a director sees when a rule said no. */
@ControllerAdvice(assignableTypes = {NoticeController.class, NoticeReplyController.class, NoticeReturnController.class})
final class NoticeRefusals {

    /**
     * Not there, or of another school: the page of any address that leads nowhere. Not opened yet: the inbox says so. Come
     * to an end meanwhile: what the notice says since.
     */
    @ExceptionHandler
    ModelAndView refused(Rejected rejected, HttpServletRequest request) {
        if (rejected.rule() == Rule.NOT_FOUND) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        if (rejected.rule() == Rule.NOT_OPENED) {
            return new ModelAndView(SeeOther.to("/school"));
        }
        Optional<EndedPage> ended = EndedPage.of(rejected.rule());
        return ended.map(page -> ended(page, request)).orElseThrow(() -> rejected);
    }

    /** Only an answer leads on to the notice: the notice leading to itself could go round for ever. */
    private static ModelAndView ended(EndedPage page, HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                ? new ModelAndView(SeeOther.to("/school/notices/" + noticeIn(request)))
                : new ModelAndView(page.template());
    }

    private static String noticeIn(HttpServletRequest request) {
        Map<?, ?> path = (Map<?, ?>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        return String.valueOf(path.get("id"));
    }
}
