package be.handlewithcare.schoolportal;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.NoticeView;
import be.handlewithcare.web.page.SeeOther;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/**
 * One notice. It opens by a deliberate act, so a link followed by accident shows nothing; once opened, each further look
 * at it shows the child again and is on the trail again. Returned, withdrawn or erased it says so, and shows nobody.
 */
@Controller
final class NoticeController {
    private static final String NOTICE = "notice";

    private final OwnNotices notices;
    private final NextNotice next;
    private final HandleNotices handle;
    private final Clock clock;

    NoticeController(OwnNotices notices, NextNotice next, HandleNotices handle, Clock clock) {
        this.notices = notices;
        this.next = next;
        this.handle = handle;
        this.clock = clock;
    }

    @GetMapping("/school/notices/{id}")
    String show(
            @PathVariable String id,
            HttpMethod method,
            @RequestHeader(name = "Sec-Purpose", required = false) @Nullable String purpose,
            Actor by,
            Model model) {
        NoticeView notice = notices.find(id, by);
        NoticeLine line = NoticeLine.of(notice);
        model.addAttribute(NOTICE, line);
        Optional<EndedPage> ended = EndedPage.of(line.status());
        if (ended.isPresent()) {
            return ended.get().template();
        }
        // Spring answers HEAD here too, and a browser may fetch ahead: in both cases nobody is looking.
        boolean looking = method.equals(HttpMethod.GET) && purpose == null;
        if (looking && !line.isNew()) {
            return reveal(notice, by, model);
        }
        model.addAttribute("eraseIfOpened", clock.instant().plus(Retention.AFTER_OPENING));
        return "school/closed-notice";
    }

    @PostMapping("/school/notices/{id}/opening")
    String open(@PathVariable String id, Actor by, Model model) {
        NoticeView notice = notices.find(id, by);
        model.addAttribute(NOTICE, NoticeLine.of(notice));
        return reveal(notice, by, model);
    }

    /** For who comes back to the address of an opening, by a bookmark or after signing in again. */
    @GetMapping("/school/notices/{id}/opening")
    View afterOpening(@PathVariable String id, Actor by) {
        return SeeOther.to("/school/notices/" + notices.find(id, by).notice());
    }

    private String reveal(NoticeView notice, Actor by, Model model) {
        Opened opened = handle.reveal(notice.notice(), new InstitutionNumber(by.organisation()), by);
        return switch (opened) {
            // Only since this look is it known when the notice goes.
            case Opened.Known(Identity child) ->
                opened(child, notices.find(notice.notice().toString(), by), by, model);
            case Opened.Erased() -> EndedPage.ERASED.template();
        };
    }

    private String opened(Identity child, NoticeView notice, Actor by, Model model) {
        NoticeLine line = NoticeLine.of(notice);
        model.addAttribute(NOTICE, line);
        model.addAttribute("child", child);
        next.after(notice, new InstitutionNumber(by.organisation()))
                .ifPresent(other -> model.addAttribute("next", other));
        return EndedPage.of(line.status()).map(EndedPage::template).orElse("school/opened-notice");
    }
}
