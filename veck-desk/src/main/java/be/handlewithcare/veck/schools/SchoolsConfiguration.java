package be.handlewithcare.veck.schools;

import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.web.StrictJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Schools taking part: over HTTP, and from a list at the first start. */
@Configuration(proxyBeanMethods = false)
public class SchoolsConfiguration {

    @Bean
    SchoolsController schoolsController(ManageSchools schools, SchoolRegister register, StrictJson json) {
        return new SchoolsController(schools, register, json);
    }

    @Bean
    SchoolEndsController schoolEndsController(ManageSchools schools, SchoolRegister register, StrictJson json) {
        return new SchoolEndsController(schools, register, json);
    }

    @Bean
    SchoolsAtFirstStart schoolsAtFirstStart(ManageSchools schools, SchoolRegister register) {
        return new SchoolsAtFirstStart(schools, register);
    }
}
