package be.handlewithcare.demo.world;

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
    private static final List<Login> OTHERS = List.of(
            new Login("agent-5913", "officer", "zone", "Rivierenland", 0),
            new Login("agent-5362", "officer", "zone", "Heist", 0),
            new Login("veck", "veck", "veck", "", 0),
            new Login("dpo", "auditor", "auditor", "", 0),
            new Login("operator", "operator", "operator", "", 0));

    private final JdbcClient jdbc;

    DemoStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String page(Model model) {
        model.addAttribute(
                "logins", Stream.concat(directors().stream(), OTHERS.stream()).toList());
        return "demo/start";
    }

    private List<Login> directors() {
        return jdbc.sql(SCHOOLS)
                .query((row, _) ->
                        director(row.getString("institution_number"), row.getString("name"), row.getLong("unread")))
                .list();
    }

    private static Login director(String school, String name, long unread) {
        String sees = unread == 0 ? "school" : unread == 1 ? "school-one" : "school-several";
        return new Login("directeur-" + school, "director", sees, name, unread);
    }

    /**
     * Somebody a visitor may be.
     *
     * @param role the end of the key of the role
     * @param sees the end of the key of what there is to see
     * @param name of the school or the zone; empty for who has the whole of Flanders
     * @param unread how many notices nobody opened
     */
    public record Login(String user, String role, String sees, String name, long unread) {}
}
