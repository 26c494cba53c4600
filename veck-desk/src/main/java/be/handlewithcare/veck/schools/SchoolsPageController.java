package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.web.InvalidFields;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.FormFaults;
import be.handlewithcare.web.page.SeeOther;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schools that take part, on VECK's desk: the list, and the form of each. */
@Controller
final class SchoolsPageController {
    private final Registrar registrar;
    private final SchoolSheet sheet;

    SchoolsPageController(Registrar registrar, SchoolSheet sheet) {
        this.registrar = registrar;
        this.sheet = sheet;
    }

    @GetMapping("/veck/schools")
    String schools(SchoolSearch search, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("kept", search.kept());
        model.addAttribute("found", search.in(sheet.all()));
        return "schools/list";
    }

    @GetMapping("/veck/schools/new")
    ModelAndView newSchool() {
        return sheet.newSchool(SchoolForm.empty(), FormFaults.NONE);
    }

    /** Lets a school join. One that is on the list already is not changed: who meant it goes to its own page. */
    @PostMapping("/veck/schools/new")
    ModelAndView join(SchoolForm form, Actor by, RedirectAttributes next) {
        String number = form.number() == null ? "" : form.number().strip();
        if (sheet.find(number).isPresent()) {
            return sheet.newSchool(form, new FormFaults(List.of(new FormFaults.Fault("number", "known"))));
        }
        try {
            SchoolView joined = registrar.register(number, form.body(), by);
            return saved(joined, "schools.message.joined", next);
        } catch (InvalidFields invalid) {
            return sheet.newSchool(form, FormFaults.of(invalid.errors(), SchoolForm::field));
        }
    }

    @GetMapping("/veck/schools/{number}")
    ModelAndView school(@PathVariable String number) {
        return sheet.find(number).map(sheet::page).orElseGet(SchoolSheet::nowhere);
    }

    @PostMapping("/veck/schools/{number}")
    ModelAndView save(@PathVariable String number, SchoolForm form, Actor by, RedirectAttributes next) {
        Optional<SchoolView> known = sheet.find(number);
        if (known.isEmpty()) {
            return SchoolSheet.nowhere();
        }
        try {
            registrar.register(number, form.body(), by);
            return saved(known.get(), "schools.message.saved", next);
        } catch (InvalidFields invalid) {
            return sheet.page(known.get(), form, FormFaults.of(invalid.errors(), SchoolForm::field));
        }
    }

    static ModelAndView saved(SchoolView school, String message, RedirectAttributes next) {
        FlashAttributes.add(next, "message", message);
        return new ModelAndView(SeeOther.to("/veck/schools/" + school.school().value()));
    }
}
