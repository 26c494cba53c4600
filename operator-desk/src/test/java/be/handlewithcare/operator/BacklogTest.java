package be.handlewithcare.operator;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.work.Backlog.Waiting;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BacklogTest extends OperatorTest {
    @Autowired
    private FakeBacklog backlog;

    @Test
    void eachKindSaysHowMuchWaitsAndSinceWhenOnlyIfAnyIsDue() throws Exception {
        backlog.waiting = List.of(
                new Waiting("look-up-school", 40, 3, 2, Instant.parse("2026-11-22T08:59:00Z")),
                new Waiting("mail-notice", 0, 0, 0, null));

        assertThat(json(get("/api/operator/v1/backlog"))).hasToString("""
                {"kinds":[{"kind":"look-up-school","planned":40,"due":3,"failing":2,"oldestDue":"2026-11-22T08:59:00Z"},\
                {"kind":"mail-notice","planned":0,"due":0,"failing":0}]}""");
    }
}
