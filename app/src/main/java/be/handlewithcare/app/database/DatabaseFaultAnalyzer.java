package be.handlewithcare.app.database;

import be.handlewithcare.core.outage.Outage;
import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains any other database error during the start, such as a missing privilege of the role. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        DatabaseRefused refused =
                DatabaseFaults.atTheStart(Outage.sqlState(rootFailure).orElse("none"));
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), cause);
    }
}
