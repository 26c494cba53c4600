package be.handlewithcare.app.rooms;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.lookup.LookupSource;
import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides {@link AskedSource}. The settings are read before any bean is made. */
final class SourceIsAsked implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        LookupSource source = metadata.getAnnotations().get(AskedSource.class).getEnum("value", LookupSource.class);
        return Objects.requireNonNull(context.getBeanFactory())
                .getBean(Settings.class)
                .lookups()
                .sources()
                .contains(source);
    }
}
