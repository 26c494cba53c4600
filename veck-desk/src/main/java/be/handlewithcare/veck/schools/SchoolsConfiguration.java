package be.handlewithcare.veck.schools;

import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.web.StrictJson;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Schools taking part: over HTTP for systems and for people, and from a list at the first start. */
@Configuration(proxyBeanMethods = false)
@Import(PageConfiguration.class)
public class SchoolsConfiguration {

    @Bean
    Registrar registrar(ManageSchools schools, SchoolRegister register) {
        return new Registrar(schools, register);
    }

    @Bean
    SchoolsController schoolsController(Registrar registrar, SchoolRegister register, StrictJson json) {
        return new SchoolsController(registrar, register, json);
    }

    @Bean
    SchoolEndsController schoolEndsController(Registrar registrar, StrictJson json) {
        return new SchoolEndsController(registrar, json);
    }

    @Bean
    SchoolSheet schoolSheet(SchoolRegister register, Clock clock) {
        return new SchoolSheet(register, clock);
    }

    @Bean
    SchoolsPageController schoolsPageController(Registrar registrar, SchoolSheet sheet) {
        return new SchoolsPageController(registrar, sheet);
    }

    @Bean
    SchoolEndsPageController schoolEndsPageController(Registrar registrar, SchoolSheet sheet) {
        return new SchoolEndsPageController(registrar, sheet);
    }

    @Bean
    SchoolsAtFirstStart schoolsAtFirstStart(ManageSchools schools, SchoolRegister register) {
        return new SchoolsAtFirstStart(schools, register);
    }

    @Bean
    Wording schoolsWording() {
        return new Wording("words/schools");
    }
}
