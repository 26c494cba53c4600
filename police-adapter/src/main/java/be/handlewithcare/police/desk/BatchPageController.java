package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.police.BatchIntake;
import be.handlewithcare.police.BatchResult;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.Malformed;
import be.handlewithcare.web.TooLarge;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.SeeOther;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A file of interventions: looked at first, then handed in. In between it waits in the page that nobody keeps, byte for
 * byte, and not here: no session holds the children of two thousand lines, and any process of several may go on.
 */
@Controller
final class BatchPageController {
    private static final Logger LOG = LoggerFactory.getLogger(BatchPageController.class);
    private static final int LIMIT_BYTES = 1024 * 1024;
    private static final String RESULT = "result";
    private static final Set<String> COLUMNS =
            Set.of("/reference", "/occurred_at", "/post", "/given_name", "/family_name", "/birth_date");

    private final BatchIntake intake;

    BatchPageController(BatchIntake intake) {
        this.intake = intake;
    }

    @GetMapping("/police/batch")
    String choose() {
        return "police/batch";
    }

    @PostMapping("/police/batch")
    ModelAndView preview(@RequestParam(required = false) @Nullable MultipartFile file, Actor by) throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong("REQUIRED");
        }
        try {
            byte[] bytes = file.getBytes();
            ModelAndView page = new ModelAndView("police/batch-lines");
            BatchResult result = intake.preview(small(bytes), by);
            page.addObject("report", BatchReport.of(result));
            page.addObject(
                    "accepted",
                    result.interventions().stream().map(BatchLine::of).toList());
            page.addObject("understood", result.understood());
            page.addObject("file", Base64.getEncoder().encodeToString(bytes));
            return page;
        } catch (Malformed malformed) {
            return wrong(malformed);
        } catch (TooLarge tooLarge) {
            return wrong(tooLarge.getMessage());
        }
    }

    @PostMapping("/police/batch/report")
    ModelAndView report(@RequestParam(defaultValue = "") String file, Actor by, RedirectAttributes next) {
        try {
            BatchResult result = intake.take(small(decoded(file)), by);
            LOG.info(
                    "batch of zone {} by an officer: interventions kept {}, refusals {}",
                    by.organisation(),
                    result.accepted(),
                    result.refused().size());
            FlashAttributes.add(next, RESULT, BatchReport.of(result));
            return new ModelAndView(SeeOther.to("/police/batch/result"));
        } catch (Malformed malformed) {
            return wrong(malformed);
        } catch (TooLarge tooLarge) {
            return wrong(tooLarge.getMessage());
        }
    }

    /** Shown once: it tells of lines of a file, and whoever reloads may hand the file in again. */
    @GetMapping("/police/batch/result")
    ModelAndView result(Model model) {
        Object result = model.getAttribute(RESULT);
        return result == null
                ? comeBack()
                : new ModelAndView("police/batch-lines")
                        .addObject("report", result)
                        .addObject("done", true);
    }

    @GetMapping("/police/batch/report")
    ModelAndView comeBack() {
        return new ModelAndView(SeeOther.to("/police/batch"));
    }

    private static ModelAndView wrong(@Nullable String why) {
        return new ModelAndView("police/batch", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("wrong", "police.batch.wrong." + why);
    }

    /** Three faults of a whole file: no text, no header, or other columns. */
    private static ModelAndView wrong(Malformed malformed) {
        List<String> pointers =
                malformed.errors().stream().map(FieldError::pointer).toList();
        if (pointers.contains("/encoding")) {
            return wrong("encoding").addObject("line", pointers.getLast().replaceAll("\\D", ""));
        }
        List<String> columns = pointers.stream()
                .filter(COLUMNS::contains)
                .map(pointer -> pointer.substring(1))
                .toList();
        boolean header = pointers.contains("/header") || !columns.isEmpty();
        return wrong(header ? (columns.isEmpty() ? "header" : "columns") : malformed.getMessage())
                .addObject("columns", String.join(", ", columns));
    }

    private static byte[] decoded(String file) {
        try {
            return Base64.getDecoder().decode(file);
        } catch (IllegalArgumentException spoilt) {
            throw new Malformed();
        }
    }

    private static byte[] small(byte[] bytes) {
        if (bytes.length > LIMIT_BYTES) {
            throw new TooLarge();
        }
        return bytes;
    }
}
