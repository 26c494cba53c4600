package be.handlewithcare.core.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {
    @Test
    void theExamplePrintsTheFollowUpsOfEachStep() {
        List<String> lines = new ArrayList<>();

        Example.walk(lines::add);

        assertThat(String.join("\n", lines)).isEqualTo("""
                Police report two children
                    event     InterventionReported
                    event     SignalRaised
                    event     SignalRaised
                    command   RaiseSignal
                    lookup    a person is asked at 2026-11-21T18:40:00Z
                    deadline  CallForDecision at 2026-11-21T02:40:00Z
                    deadline  CallForDecision at 2026-11-21T18:40:00Z
                    deadline  MarkOverdue at 2026-11-21T22:40:00Z
                    deadline  EraseIdentity at 2026-12-20T22:40:00Z
                    command   RaiseSignal
                    lookup    a person is asked at 2026-11-21T18:40:00Z
                    deadline  CallForDecision at 2026-11-21T02:40:00Z
                    deadline  CallForDecision at 2026-11-21T18:40:00Z
                    deadline  MarkOverdue at 2026-11-21T22:40:00Z
                    deadline  EraseIdentity at 2026-12-20T22:40:00Z
                The lookup finds the school of Noor
                    event     SignalLookedUp
                    event     SignalPlaced
                    event     NoticeIssued
                    command   IssueNotice
                    letter    NoticeWaits to SCHOOL
                    deadline  RemindSchool at 2026-11-23T07:00:00Z
                The school is mailed
                    event     NoticeDelivered
                    event     SchoolTold
                    event     SignalNotified
                    command   RecordTold
                The director opens the notice
                    event     NoticeOpened
                    deadline  EraseAfterOpening at 2026-11-28T08:15:00Z
                The director acknowledges it
                    event     NoticeAcknowledged
                The director acknowledges it again, and nothing happens""");
    }
}
