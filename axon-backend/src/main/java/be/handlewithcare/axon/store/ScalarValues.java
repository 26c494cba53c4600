package be.handlewithcare.axon.store;

import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids and other values of one part stand in the JSON as plain strings. The core itself knows nothing of JSON. */
final class ScalarValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ScalarValues() {
        super("scalar-values");
        scalar(InterventionId.class, InterventionId::toString, text -> new InterventionId(UUID.fromString(text)));
        scalar(SignalId.class, SignalId::toString, text -> new SignalId(UUID.fromString(text)));
        scalar(NoticeId.class, NoticeId::toString, text -> new NoticeId(UUID.fromString(text)));
        scalar(ZoneCode.class, ZoneCode::value, ZoneCode::new);
        scalar(PolicePost.class, PolicePost::value, PolicePost::new);
        scalar(InstitutionNumber.class, InstitutionNumber::value, InstitutionNumber::new);
        scalar(SiteNumber.class, SiteNumber::value, SiteNumber::new);
        scalar(Mailbox.class, Mailbox::address, Mailbox::new);
        scalar(SealedIdentity.class, SealedIdentity::ciphertext, SealedIdentity::new);
        scalar(ChildToken.class, ChildToken::value, ChildToken::new);
        scalar(ContentDigest.class, ContentDigest::value, ContentDigest::new);
    }

    private <T> void scalar(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new ScalarSerializer<>(type, write));
        addDeserializer(type, new ScalarDeserializer<>(type, read));
    }

    private static final class ScalarSerializer<T> extends StdSerializer<T> {
        private final Function<T, String> write;

        ScalarSerializer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(write.apply(value));
        }
    }

    private static final class ScalarDeserializer<T> extends StdDeserializer<T> {
        private final Function<String, T> read;

        ScalarDeserializer(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return read.apply(parser.getString());
        }
    }
}
