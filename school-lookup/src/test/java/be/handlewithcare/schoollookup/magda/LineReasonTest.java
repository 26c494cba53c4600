package be.handlewithcare.schoollookup.magda;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Why a question got no answer is read from the causes of its failure. */
class LineReasonTest {

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void causesThatLeadBackToTheFailureHaveAnEnd() {
        RuntimeException failure = new RuntimeException("planted");
        failure.initCause(new RuntimeException("planted", failure));

        assertThatIllegalStateException().isThrownBy(() -> Line.reason(failure)).withCause(failure);
    }
}
