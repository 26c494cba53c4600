package be.handlewithcare.web;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads a JSON object of at most 64 KiB into a record, and guesses nothing: unknown or repeated fields, values of
 * another type, anything after the object or deeper than 20 levels make it {@link Malformed}. An explicit null is the
 * same as an absent field.
 */
public final class StrictJson {
    private static final int LIMIT_BYTES = 64 * 1024;
    private static final int DEEPEST = 20;

    private final JsonMapper mapper = mapper();

    /**
     * The body of the request.
     *
     * @param shape a record whose components are the fields
     * @throws Malformed if it is not exactly of that shape
     * @throws TooLarge past 64 KiB
     */
    public <T extends Record> T read(HttpServletRequest request, Class<T> shape) {
        return read(RequestText.read(request, LIMIT_BYTES), shape);
    }

    <T extends Record> T read(String json, Class<T> shape) {
        try (JsonParser parser = mapper.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed();
            }
            return mapper.readValue(parser, shape);
        } catch (JacksonException e) {
            throw new Malformed();
        }
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
