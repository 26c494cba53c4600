package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Not there, or of another zone: the page of any address that leads nowhere. */
@ControllerAdvice(basePackageClasses = DeskRefusals.class)
final class DeskRefusals {

    @ExceptionHandler
    ModelAndView refused(Rejected rejected) {
        if (rejected.rule() == Rule.NOT_FOUND) {
            return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
        }
        throw rejected;
    }
}
