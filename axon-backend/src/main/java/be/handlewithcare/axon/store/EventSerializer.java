package be.handlewithcare.axon.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;

/** Events as JSON under their {@linkplain WireNames wire names}. Whatever has none cannot be stored. */
public final class EventSerializer extends Jackson3Serializer {

    /** Fields in the order of the record, absent ones left out, instants as text. */
    public EventSerializer() {
        super(builder()
                .disableCachingOfUnknownClasses()
                .jsonMapperBuilderCustomizer(json -> json.addModule(new ScalarValues())
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .changeDefaultPropertyInclusion(
                                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == MetaData.class) {
            return super.typeForClass(type);
        }
        return WireNames.ofType(type)
                .map(wire -> new SimpleSerializedType(wire.name(), wire.revision()))
                .orElseThrow(() -> new IllegalArgumentException("no wire name for " + type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return WireNames.of(type.getName(), type.getRevision())
                .<Class<?>>map(WireNames.Wire::type)
                .orElseThrow(() -> new IllegalStateException(
                        "unknown event in the store: " + type.getName() + " revision " + type.getRevision()));
    }
}
