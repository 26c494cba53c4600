package be.handlewithcare.schoolportal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What helps, for a teacher: a page that names nobody, so that it may be printed. */
@Controller
final class GuidanceController {

    @GetMapping("/school/guidance")
    String guidance() {
        return "school/guidance";
    }
}
