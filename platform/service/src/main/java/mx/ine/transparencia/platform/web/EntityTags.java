package mx.ine.transparencia.platform.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;

/** The strong tag of a version, and the condition that a change must carry (RFC 9110, 13.1.1). */
public final class EntityTags {

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Holds a change to the version its author saw.
     *
     * @throws ProblemException 428 without the condition, 412 when the version is another
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    Problem.of(
                            ProblemType.PRECONDITION_REQUIRED,
                            "Envíe en If-Match la etiqueta (ETag) de la versión que consultó."));
        }
        if (!matches(ifMatch, version)) {
            throw stale();
        }
    }

    /** 412: somebody else's change came first. */
    public static ProblemException stale() {
        return new ProblemException(
                Problem.of(
                        ProblemType.STALE,
                        "Consulte de nuevo el asunto, revise el cambio y vuelva a intentarlo."));
    }

    private static boolean matches(String ifMatch, long version) {
        String tag = '"' + Long.toString(version) + '"';
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(tag));
    }
}
