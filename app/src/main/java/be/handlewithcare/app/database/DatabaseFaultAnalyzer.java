package be.handlewithcare.app.database;

import be.handlewithcare.core.outage.Outage;
import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** For whatever else a database says while the program starts, such as that the role lacks a privilege. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        DatabaseRefused refused =
                DatabaseFaults.atTheStart(Outage.sqlState(rootFailure).orElse("none"));
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), cause);
    }
}
