package be.handlewithcare.app.demo.world;

import be.handlewithcare.app.pages.Welcome;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.Model;

/** The demo's first page: what this is, who to sign in as, what to try. Schools with unread notices come first. */
final class DemoStart implements Welcome {
    private static final String SCHOOLS = """
            select school.institution_number, school.name, count(notice.notice_id) as unread
            from desk.school school
            left join desk.notice notice on notice.school = school.institution_number and notice.opened_at is null
                and notice.withdrawn_at is null and notice.erased_at is null
            group by school.institution_number, school.name
            order by unread desc, school.institution_number
            limit 6
            """;
    private static final List<Login> OFFICERS = List.of(
            new Login("agent-5913", "Politie", "De signalen van zone Rivierenland"),
            new Login("agent-5362", "Politie", "De signalen van zone Heist"));
    private static final List<Link> LINKS = List.of(
            new Link("/demo/mails", "De mails van de demo", "wat scholen, politiezones en VECK in hun mailbox krijgen"),
            new Link("/api/openapi.yaml", "De API", "wat een politiezone, VECK en een auditor kunnen vragen"));

    private final JdbcClient jdbc;

    DemoStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String page(Model model) {
        model.addAttribute(
                "logins", Stream.concat(directors().stream(), OFFICERS.stream()).toList());
        model.addAttribute("links", LINKS);
        return "start";
    }

    private List<Login> directors() {
        return jdbc.sql(SCHOOLS)
                .query((row, _) -> new Login(
                        "directeur-" + row.getString("institution_number"),
                        "Directie",
                        row.getString("name") + unread(row.getLong("unread"))))
                .list();
    }

    private static String unread(long notices) {
        return switch (Math.toIntExact(notices)) {
            case 0 -> "";
            case 1 -> ": 1 nieuw bericht";
            default -> ": " + notices + " nieuwe berichten";
        };
    }

    /** Somebody a visitor may be. */
    public record Login(String user, String role, String what) {}

    /** Something to look at. */
    public record Link(String href, String text, String what) {}
}
