package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.Malformed;
import be.handlewithcare.web.TooLarge;
import be.handlewithcare.web.page.FormFaults;
import be.handlewithcare.web.page.FormFaults.Fault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes the official list in on VECK's desk, or tells what that would change. The report stands on the page that answers the form, not on one that follows:
 * it is kept nowhere else, and sending the same list again does no harm.
 */
@Controller
final class ImportPageController {
    private static final String PAGE = "schools/import";

    private final SchoolImport schools;

    ImportPageController(SchoolImport schools) {
        this.schools = schools;
    }

    @GetMapping("/veck/schools/import")
    String form(Model model) {
        model.addAttribute("columns", Column.values());
        model.addAttribute("faults", FormFaults.NONE);
        return PAGE;
    }

    @PostMapping("/veck/schools/import")
    String follow(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean preview,
            Actor by,
            Model model,
            HttpServletResponse response)
            throws IOException {
        form(model);
        try {
            ImportReport report =
                    preview ? schools.preview(file.getInputStream()) : schools.follow(file.getInputStream(), by);
            model.addAttribute("report", report.answer());
            model.addAttribute("mailboxes", report.mailboxes());
            model.addAttribute("preview", preview);
        } catch (Malformed malformed) {
            refuse(codeOf(malformed.errors()), model, response);
            model.addAttribute("lacking", malformed.errors());
        } catch (TooLarge tooLarge) {
            refuse("too-large", model, response);
        }
        return PAGE;
    }

    private static void refuse(String code, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("faults", new FormFaults(List.of(new Fault("file", code))));
    }

    /** Four faults of a whole file: empty, no text, no header, or other columns. */
    private static String codeOf(List<FieldError> errors) {
        return switch (errors.isEmpty() ? "" : errors.getFirst().pointer()) {
            case "" -> errors.stream().anyMatch(error -> error.rule() == Rule.REQUIRED) ? "empty" : "unreadable";
            case "/encoding" -> "encoding";
            case "/header" -> "header";
            default -> errors.getFirst().pointer().startsWith("/line/") ? "unreadable" : "columns";
        };
    }
}
