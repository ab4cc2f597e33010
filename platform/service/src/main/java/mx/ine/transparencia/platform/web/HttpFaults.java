package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** What the HTTP layer itself refuses. */
final class HttpFaults {

    private HttpFaults() {}

    /** Null when the cause tells more, or when it is a bug of ours. */
    static ProblemException of(WebApplicationException e) {
        Response response = e.getResponse();
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonFaults.of(json);
        }
        if (e instanceof NotFoundException && e.getCause() != null) {
            // a path or query parameter that cannot be read as what it should be
            return Faults.problem(
                    ProblemType.BAD_INPUT, "La dirección contiene un valor que no se entiende.");
        }
        return switch (response.getStatus()) {
            case 400 -> Faults.problem(ProblemType.UNREADABLE, "Revise lo que envía y su formato.");
            case 401 -> Faults.notSignedIn();
            case 403 -> Faults.problem(ProblemType.FORBIDDEN, "Su cuenta no puede hacer esto.");
            case 404 -> new NotFoundProblem();
            case 405 ->
                    Faults.problem(
                            ProblemType.METHOD_NOT_ALLOWED,
                            "Use otro método HTTP para esta dirección.");
            case 406 ->
                    Faults.problem(
                            ProblemType.NOT_ACCEPTABLE,
                            "Revise la cabecera Accept de su petición.");
            case 413 -> tooLarge();
            case 415 ->
                    Faults.problem(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Revise la cabecera Content-Type de su petición.");
            default -> null;
        };
    }

    static ProblemException tooLarge() {
        return Faults.problem(ProblemType.TOO_LARGE, "Envíe menos texto o un archivo más pequeño.");
    }
}
