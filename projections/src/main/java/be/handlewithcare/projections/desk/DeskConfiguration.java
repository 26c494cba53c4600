package be.handlewithcare.projections.desk;

import be.handlewithcare.core.zone.Reach;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desks of zones and schools. */
@Configuration(proxyBeanMethods = false)
public class DeskConfiguration {

    @Bean
    ZoneDesk zoneDesk(JdbcClient jdbc, ZoneDirectory zones, ObjectProvider<Reach> reach, Clock clock) {
        NearRegion near = new NearRegion(jdbc, zones, reach.getIfAvailable(() -> Reach.NEIGHBOURS));
        return new JdbcZoneDesk(jdbc, new SignalRowMapper(clock), new CandidateSchools(jdbc, near, clock));
    }

    @Bean
    SchoolInbox schoolInbox(JdbcClient jdbc) {
        return new JdbcSchoolInbox(jdbc);
    }

    @Bean
    SchoolRegister schoolRegister(JdbcClient jdbc) {
        return new JdbcSchoolRegister(jdbc);
    }
}
