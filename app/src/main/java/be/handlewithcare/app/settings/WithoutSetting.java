package be.handlewithcare.app.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only when the operator brings none of their own: the named variable is absent or empty. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(VariableAbsent.class)
public @interface WithoutSetting {
    /** The name of the variable, such as {@code HWC_SMTP_HOST}. */
    String value();
}
