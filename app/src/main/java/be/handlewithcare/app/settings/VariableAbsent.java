package be.handlewithcare.app.settings;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides {@link WithoutSetting}. */
final class VariableAbsent implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String name = metadata.getAnnotations().get(WithoutSetting.class).getString("value");
        return new Variables(context.getEnvironment()::getProperty).text(name).isEmpty();
    }
}
