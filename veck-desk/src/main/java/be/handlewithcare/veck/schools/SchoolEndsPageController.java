package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FormFaults;
import be.handlewithcare.web.page.SeeOther;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On the page of a school: it exists no more, or goes on under another number. */
@Controller
final class SchoolEndsPageController {
    private final Registrar registrar;
    private final SchoolSheet sheet;

    SchoolEndsPageController(Registrar registrar, SchoolSheet sheet) {
        this.registrar = registrar;
        this.sheet = sheet;
    }

    @PostMapping("/veck/schools/{number}/closing")
    ModelAndView close(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String closesOn,
            Actor by,
            RedirectAttributes next) {
        return end(
                        number,
                        "schools.message.closed",
                        next,
                        pointer -> "closesOn",
                        () -> registrar.close(number, new SchoolEnd.Closing(given(closesOn)), by))
                .addObject("closesOn", closesOn);
    }

    @PostMapping("/veck/schools/{number}/merger")
    ModelAndView merge(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String into,
            @RequestParam(required = false) @Nullable String mergesOn,
            Actor by,
            RedirectAttributes next) {
        return end(
                        number,
                        "schools.message.merged",
                        next,
                        pointer -> pointer.equals("/on") ? "mergesOn" : "into",
                        () -> registrar.merge(number, new SchoolEnd.Merger(given(into), given(mergesOn)), by))
                .addObject("into", into)
                .addObject("mergesOn", mergesOn);
    }

    /** A language link or a bookmark asks these addresses too. */
    @GetMapping({"/veck/schools/{number}/closing", "/veck/schools/{number}/merger"})
    ModelAndView back(@PathVariable String number) {
        return sheet.find(number)
                .map(school -> new ModelAndView(
                        SeeOther.to("/veck/schools/" + school.school().value())))
                .orElseGet(SchoolSheet::nowhere);
    }

    private ModelAndView end(
            String number,
            String message,
            RedirectAttributes next,
            UnaryOperator<String> fieldOf,
            Supplier<SchoolView> ending) {
        Optional<SchoolView> school = sheet.find(number);
        if (school.isEmpty()) {
            return SchoolSheet.nowhere();
        }
        try {
            return SchoolsPageController.saved(ending.get(), message, next);
        } catch (InvalidFields invalid) {
            return sheet.page(school.get(), SchoolForm.of(school.get()), FormFaults.of(invalid.errors(), fieldOf));
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
