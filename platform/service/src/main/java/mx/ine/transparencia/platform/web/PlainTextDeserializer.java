package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads texts, and refuses those that are not {@link PlainText}. */
final class PlainTextDeserializer extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    PlainTextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !PlainText.isPlain(text)) {
            throw new ForbiddenCharacter(parser);
        }
        return text;
    }
}
