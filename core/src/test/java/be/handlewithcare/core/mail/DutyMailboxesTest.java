package be.handlewithcare.core.mail;

import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DutyMailboxesTest {
    private static final Mailbox OF_THE_ZONE = new Mailbox("wacht@rivierenland.example");
    private static final Mailbox OF_VECK = new Mailbox("wacht@veck.example");

    private final DutyMailboxes mailboxes = new DutyMailboxes(Map.of(RIVIERENLAND, OF_THE_ZONE), OF_VECK);

    @Test
    void aZoneIsCalledAtItsOwnMailbox() {
        assertThat(mailboxes.of(RIVIERENLAND)).isEqualTo(OF_THE_ZONE);
    }

    @Test
    void forAZoneWithoutAMailboxVeckIsCalled() {
        assertThat(mailboxes.of(HEIST)).isEqualTo(OF_VECK);
    }

    @Test
    void forAnOperatorWithoutAMailboxVeckIsCalled() {
        Mailbox ofTheOperator = new Mailbox("beheer@hwc.example");

        assertThat(mailboxes.ofOperator()).isEqualTo(OF_VECK);
        assertThat(new DutyMailboxes(Map.of(), OF_VECK, ofTheOperator).ofOperator())
                .isEqualTo(ofTheOperator);
    }
}
