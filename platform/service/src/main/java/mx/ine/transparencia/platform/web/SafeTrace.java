package mx.ine.transparencia.platform.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a log may tell of an exception: classes, places and SQL states. Never a message, which can
 * carry what somebody wrote (Art. 35-37).
 */
public final class SafeTrace {

    private static final int FRAMES = 8;
    private static final int CAUSES = 6;

    private SafeTrace() {}

    public static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < CAUSES; depth++, at = at.getCause()) {
            text.append(depth == 0 ? "" : " <- ").append(name(at)).append(frames(at));
        }
        return text.toString();
    }

    private static String name(Throwable thrown) {
        String name = thrown.getClass().getName();
        return thrown instanceof SQLException e ? name + "[" + e.getSQLState() + "]" : name;
    }

    private static String frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .collect(Collectors.joining(", ", " at {", "}"));
    }
}
