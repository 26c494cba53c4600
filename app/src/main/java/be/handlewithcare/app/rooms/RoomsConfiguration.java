package be.handlewithcare.app.rooms;

import be.handlewithcare.axon.AxonConfiguration;
import be.handlewithcare.axon.InPortsConfiguration;
import be.handlewithcare.axon.lookup.LookupsConfiguration;
import be.handlewithcare.axon.task.TasksConfiguration;
import be.handlewithcare.mail.MailConfiguration;
import be.handlewithcare.operator.OperatorConfiguration;
import be.handlewithcare.police.PoliceConfiguration;
import be.handlewithcare.police.desk.PoliceDeskConfiguration;
import be.handlewithcare.projections.ProjectionsConfiguration;
import be.handlewithcare.schoolcalendar.SchoolCalendarConfiguration;
import be.handlewithcare.schoolportal.SchoolPortalConfiguration;
import be.handlewithcare.vault.VaultConfiguration;
import be.handlewithcare.veck.VeckConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A zone reports; it is decided and stored; the school is found and mailed; the director reads; VECK and the auditor
 * watch.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    PoliceConfiguration.class,
    PoliceDeskConfiguration.class,
    InPortsConfiguration.class,
    VaultConfiguration.class,
    AxonConfiguration.class,
    ProjectionsConfiguration.class,
    TasksConfiguration.class,
    LookupsConfiguration.class,
    SchoolLookupConfiguration.class,
    SchoolCalendarConfiguration.class,
    MailConfiguration.class,
    SchoolPortalConfiguration.class,
    VeckConfiguration.class,
    OperatorConfiguration.class,
    RoomSettingsConfiguration.class
})
public class RoomsConfiguration {}
