package be.handlewithcare.app.rooms;

import be.handlewithcare.core.lookup.LookupSource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only where this source of enrolments is asked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(SourceIsAsked.class)
@interface AskedSource {
    LookupSource value();
}
