package be.handlewithcare.schoolportal;

import be.handlewithcare.core.decision.Rule;
import java.util.Arrays;
import java.util.Optional;

/** What a notice shows when it shows no child any more. */
enum EndedPage {
    RETURNED(NoticeStatus.RETURNED, Rule.NOTICE_RETURNED, "school/returned-notice"),
    WITHDRAWN(NoticeStatus.WITHDRAWN, Rule.NOTICE_WITHDRAWN, "school/withdrawn-notice"),
    ERASED(NoticeStatus.ERASED, Rule.ERASED, "school/erased-notice");

    private final NoticeStatus status;
    private final Rule rule;
    private final String template;

    EndedPage(NoticeStatus status, Rule rule, String template) {
        this.status = status;
        this.rule = rule;
        this.template = template;
    }

    /** The page of a notice that stands so, if it has come to an end. */
    static Optional<EndedPage> of(NoticeStatus status) {
        return Arrays.stream(values()).filter(page -> page.status == status).findAny();
    }

    /** The page that explains that rule, if it broke because the notice has come to an end. */
    static Optional<EndedPage> of(Rule rule) {
        return Arrays.stream(values()).filter(page -> page.rule == rule).findAny();
    }

    /** The name of its template. It may be shown without the notice's line. */
    String template() {
        return template;
    }
}
