package mx.ine.transparencia.pages;

import java.util.Objects;
import java.util.stream.Collectors;
import mx.ine.transparencia.platform.web.Problem;
import mx.ine.transparencia.platform.web.Violation;

/**
 * What a person is told when something could not be done: what happened, and what to do now. Never
 * the text of an unexpected exception, never a reproach.
 *
 * @param status HTTP status
 * @param title what happened, in a few words
 * @param detail what it means and what to do
 * @param article the rule's article, or empty
 * @param reference what to quote when asking for help, or empty
 */
record ErrorText(int status, String title, String detail, String article, String reference) {
    private static final int UNAVAILABLE = 503;

    static ErrorText of(int status) {
        return switch (status) {
            case 400, 406, 415 ->
                    page(
                            status,
                            "No pudimos leer lo que envió",
                            "Algún dato llegó incompleto o en una forma que no esperábamos. Regrese a la página"
                                    + " anterior, revise lo que escribió y vuelva a enviarlo.");
            case 401 ->
                    page(
                            status,
                            "Necesita iniciar sesión",
                            "Esta página es para personal del Instituto. Inicie sesión y vuelva a intentarlo. Para"
                                    + " presentar o seguir un trámite no hace falta cuenta.");
            case 403 ->
                    page(
                            status,
                            "Su cuenta no puede ver esta página",
                            "La ven quienes atienden el asunto. Si usted lo atiende, pida a la Unidad de Enlace que"
                                    + " revise los permisos de su cuenta.");
            case 404, 410 ->
                    page(
                            status,
                            "No encontramos esa página",
                            "Puede que la dirección esté incompleta o que la página ya no exista. Revise la dirección"
                                    + " o búsquela desde el inicio.");
            case 405 ->
                    page(
                            status,
                            "Esa dirección no se usa así",
                            "Seguramente llegó aquí recargando una página después de enviar un formulario. Regrese al"
                                    + " inicio y siga desde ahí.");
            case 409 ->
                    page(
                            status,
                            "Eso ya no puede hacerse en este momento",
                            "El asunto cambió de etapa. Vuelva a abrirlo para ver en qué va y qué puede hacerse ahora.");
            case 412, 428 ->
                    page(
                            status,
                            "El asunto cambió mientras usted lo veía",
                            "Otra persona hizo un cambio. Vuelva a abrirlo, revise el cambio y repita lo que iba a hacer.");
            case 413 ->
                    page(
                            status,
                            "Lo que envió es demasiado grande",
                            "Los archivos pasan del tamaño permitido, que se indica junto a cada uno. Regrese, envíe"
                                    + " menos archivos o más pequeños, o llévelos a la Unidad de Enlace.");
            case 422 ->
                    page(
                            status,
                            "Eso no puede hacerse así",
                            "Falta cumplir un requisito. Regrese y revise lo que envió.");
            case 429 ->
                    page(
                            status,
                            "Espere un momento",
                            "Recibimos muchos intentos seguidos desde su conexión. Espere un minuto y vuelva a intentarlo.");
            case 502, 503, 504 ->
                    page(
                            status,
                            "Este servicio no está disponible por el momento",
                            "Estamos trabajando para restablecerlo. Vuelva a intentarlo en unos minutos; las demás"
                                    + " secciones pueden seguir funcionando.");
            default ->
                    status < 500
                            ? of(400).as(status)
                            : page(
                                    status,
                                    "Algo falló de nuestro lado",
                                    "Usted no hizo nada mal. Vuelva a intentarlo en unos minutos. Si enviaba un"
                                            + " formulario, regrese y envíelo de nuevo.");
        };
    }

    /**
     * A broken rule tells its reason and its article, wrong data which they are; anything else,
     * only what its status means.
     */
    static ErrorText of(Problem problem) {
        var text = of(problem.status());
        if (problem.rule() != null || problem.status() == UNAVAILABLE) {
            var article = Objects.requireNonNullElse(problem.article(), "");
            return new ErrorText(problem.status(), problem.title(), problem.detail(), article, "");
        }
        if (!problem.violations().isEmpty()) {
            var wrong =
                    problem.violations().stream()
                            .map(Violation::message)
                            .collect(Collectors.joining(" "));
            return new ErrorText(problem.status(), problem.title(), wrong, "", "");
        }
        return problem.reference() == null ? text : text.withReference(problem.reference());
    }

    static ErrorText formRefused() {
        return page(
                403,
                "No pudimos comprobar de dónde venía el formulario",
                "Para protegerle, sólo recibimos formularios enviados desde estas páginas. Regrese a la página anterior,"
                        + " vuelva a cargarla y envíe el formulario otra vez. Si su navegador bloquea las cookies de"
                        + " este sitio, permítalas: sólo se usan para esto.");
    }

    ErrorText as(int other) {
        return new ErrorText(other, title, detail, article, reference);
    }

    ErrorText withReference(String newReference) {
        return new ErrorText(status, title, detail, article, newReference);
    }

    private static ErrorText page(int status, String title, String detail) {
        return new ErrorText(status, title, detail, "", "");
    }
}
