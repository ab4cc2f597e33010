package mx.ine.transparencia.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The shape of {@link mx.ine.transparencia.platform.web.Problem} in contracts. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema schema() {
        return object("Un problema según RFC 9457, en español")
                .addProperty("type", text("Identificador estable de la clase de problema"))
                .addProperty("title", text("La clase de problema"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("El estado HTTP"))
                .addProperty("detail", text("Este problema, y cómo se corrige"))
                .addProperty("rule", text("La regla que no se cumple, cuando es una"))
                .addProperty("article", text("El artículo que la establece"))
                .addProperty("reference", text("Para encontrar en la bitácora un fallo inesperado"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(
                                        object("Un dato que debe corregirse")
                                                .addProperty("field", text("El campo"))
                                                .addProperty("message", text("Qué debe ser"))))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
