package be.handlewithcare.app.settings;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides {@link WithSetting}. */
final class VariablePresent implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String name = metadata.getAnnotations().get(WithSetting.class).getString("value");
        return new Variables(context.getEnvironment()::getProperty).text(name).isPresent();
    }
}
