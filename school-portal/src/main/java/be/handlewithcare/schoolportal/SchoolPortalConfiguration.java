package be.handlewithcare.schoolportal;

import be.handlewithcare.core.audit.AuditTrail;
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

/** The school portal: the pages of a director. */
@Configuration(proxyBeanMethods = false)
@Import(PageConfiguration.class)
public class SchoolPortalConfiguration {

    @Bean
    InboxController inboxController(SchoolInbox inbox, SchoolRegister register) {
        return new InboxController(inbox, register);
    }

    @Bean
    OwnNotices ownNotices(SchoolInbox inbox, AuditTrail trail, Clock clock) {
        return new OwnNotices(inbox, trail, clock);
    }

    @Bean
    NoticeController noticeController(OwnNotices notices, HandleNotices handle) {
        return new NoticeController(notices, handle);
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
    Desk schoolDesk() {
        return new Desk("/school", List.of(new DeskPage("/school", "school.page.notices")));
    }

    @Bean
    Wording schoolWording() {
        return new Wording("words/school");
    }
}
