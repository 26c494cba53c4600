package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.web.page.FlashAttributes;
import be.handlewithcare.web.page.SeeOther;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a notice back: asked once more, without showing the child again, since it cannot be undone. */
@Controller
final class NoticeReturnController {
    private final OwnNotices notices;
    private final HandleNotices handle;

    NoticeReturnController(OwnNotices notices, HandleNotices handle) {
        this.notices = notices;
        this.handle = handle;
    }

    @GetMapping("/school/notices/{id}/return")
    ModelAndView ask(@PathVariable String id, Actor by) {
        NoticeLine line = NoticeLine.of(notices.find(id, by));
        if (line.isNew()) {
            return new ModelAndView(SeeOther.to("/school/notices/" + line.notice()));
        }
        Optional<EndedPage> ended = EndedPage.of(line.status());
        return new ModelAndView(ended.map(EndedPage::template).orElse("school/return-notice"), "notice", line);
    }

    @PostMapping("/school/notices/{id}/return")
    View sendBack(@PathVariable String id, Actor by, RedirectAttributes next) {
        handle.sendBack(notices.find(id, by).notice(), new InstitutionNumber(by.organisation()), by);
        FlashAttributes.add(next, NoticeReplyController.MESSAGE, "school.message.returned");
        return SeeOther.to("/school");
    }
}
