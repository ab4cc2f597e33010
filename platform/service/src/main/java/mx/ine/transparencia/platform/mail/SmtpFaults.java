package mx.ine.transparencia.platform.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from an exception of the mailer what the server answered; its words are not kept. */
final class SmtpFaults {

    private static final Pattern CODE = Pattern.compile("(?:^|[^0-9])([45])\\d\\d[ -]");
    private static final int CAUSES = 6;

    private SmtpFaults() {}

    static MailFailure of(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < CAUSES; depth++, at = at.getCause()) {
            Matcher code = CODE.matcher(String.valueOf(at.getMessage()));
            if (code.find()) {
                return "5".equals(code.group(1))
                        ? MailFailure.REFUSED
                        : MailFailure.REFUSED_FOR_NOW;
            }
        }
        return MailFailure.UNREACHABLE;
    }
}
