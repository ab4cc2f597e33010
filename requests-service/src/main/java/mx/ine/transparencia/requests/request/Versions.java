package mx.ine.transparencia.requests.request;

import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.web.FormReading;

/** The version of a case in a form: the condition under which its act is done. */
final class Versions {
    private static final int STALE = 412;
    private static final int MISSING = 428;

    private Versions() {}

    /** As {@code If-Match} carries it; a form without it is as good as an old one. */
    static String tag(String version) {
        return '"' + (version.isBlank() ? "-" : version) + '"';
    }

    static String tag(long version) {
        return tag(Long.toString(version));
    }

    /** Why the act was not done; a change by somebody else is told as what it is. */
    static void told(FormReading reading, ProblemException refused) {
        int status = refused.problem().status();
        if (status == STALE || status == MISSING) {
            reading.topFail(
                    "La solicitud cambió mientras usted la veía. Esta página ya muestra lo nuevo;"
                            + " revíselo y, si aún procede, vuelva a enviar lo que escribió.");
        } else {
            reading.refused(refused);
        }
    }
}
