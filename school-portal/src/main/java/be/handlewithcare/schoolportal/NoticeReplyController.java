package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a director answers. Leads back to the inbox, because the notice would show the child once more. */
@Controller
final class NoticeReplyController {
    /** Key of what is said once, above the inbox. */
    static final String MESSAGE = "message";

    private final OwnNotices notices;
    private final HandleNotices handle;

    NoticeReplyController(OwnNotices notices, HandleNotices handle) {
        this.notices = notices;
        this.handle = handle;
    }

    @PostMapping("/school/notices/{id}/acknowledgement")
    View acknowledge(@PathVariable String id, Actor by, RedirectAttributes next) {
        handle.acknowledge(notices.find(id, by).notice(), new InstitutionNumber(by.organisation()), by);
        FlashAttributes.add(next, MESSAGE, "school.message.acknowledged");
        return SeeOther.to("/school");
    }

    @PostMapping("/school/notices/{id}/teacher-informed")
    View teacherInformed(@PathVariable String id, Actor by, RedirectAttributes next) {
        handle.teacherInformed(notices.find(id, by).notice(), new InstitutionNumber(by.organisation()), by);
        FlashAttributes.add(next, MESSAGE, "school.message.teacher-informed");
        return SeeOther.to("/school");
    }

    /** For who comes back to the address of an answer, to read it in another language or by a bookmark. */
    @GetMapping({"/school/notices/{id}/acknowledgement", "/school/notices/{id}/teacher-informed"})
    View afterAnswering(@PathVariable String id, Actor by) {
        return SeeOther.to("/school/notices/" + notices.find(id, by).notice());
    }
}
