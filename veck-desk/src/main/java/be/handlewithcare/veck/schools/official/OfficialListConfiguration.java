package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.directory.SchoolDirectory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The official list of schools, over HTTP. */
@Configuration(proxyBeanMethods = false)
public class OfficialListConfiguration {

    @Bean
    SchoolImport schoolImport(
            ManageSchools schools, SchoolRegister register, SchoolDirectory directory, AuditTrail trail, Clock clock) {
        return new SchoolImport(schools, register, directory, trail, clock);
    }

    @Bean
    ImportController schoolImportController(SchoolImport schools) {
        return new ImportController(schools);
    }

    @Bean
    ImportPageController schoolImportPageController(SchoolImport schools) {
        return new ImportPageController(schools);
    }
}
