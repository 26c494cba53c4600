package be.handlewithcare.schoolportal;

import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.projections.desk.SchoolInbox;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.web.page.Desk;
import be.handlewithcare.web.page.DeskPage;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The school portal: the pages of a director. Wants {@link PortalSettings} as a bean. */
@Configuration(proxyBeanMethods = false)
@Import(PageConfiguration.class)
public class SchoolPortalConfiguration {

    @Bean
    InboxController inboxController(SchoolInbox inbox, SchoolRegister register, Clock clock) {
        return new InboxController(inbox, register, clock);
    }

    @Bean
    OwnNotices ownNotices(SchoolInbox inbox, RefusalLog refusals) {
        return new OwnNotices(inbox, refusals);
    }

    @Bean
    NoticeController noticeController(OwnNotices notices, SchoolInbox inbox, HandleNotices handle, Clock clock) {
        return new NoticeController(notices, new NextNotice(inbox), handle, clock);
    }

    @Bean
    NoticeReplyController noticeReplyController(OwnNotices notices, HandleNotices handle) {
        return new NoticeReplyController(notices, handle);
    }

    @Bean
    NoticeReturnController noticeReturnController(OwnNotices notices, HandleNotices handle) {
        return new NoticeReturnController(notices, handle);
    }

    @Bean
    NoticeRefusals noticeRefusals() {
        return new NoticeRefusals();
    }

    @Bean
    GuidanceController guidanceController() {
        return new GuidanceController();
    }

    @Bean
    MailboxesController mailboxesController(SchoolRegister register, PortalSettings settings) {
        return new MailboxesController(register, settings);
    }

    @Bean
    Desk schoolDesk() {
        return new Desk(
                "/school",
                List.of(
                        new DeskPage("/school", "school.page.notices"),
                        new DeskPage("/school/guidance", "school.page.guidance"),
                        new DeskPage("/school/mailboxes", "school.page.mailboxes")));
    }

    @Bean
    Wording schoolWording() {
        return new Wording("words/school");
    }
}
