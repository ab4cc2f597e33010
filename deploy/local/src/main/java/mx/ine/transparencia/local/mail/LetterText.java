package mx.ine.transparencia.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.StringJoiner;

/** What can be read of a message: its plain text, and the names of what is attached. */
final class LetterText {
    private LetterText() {}

    static String of(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            return "[Adjunto: " + part.getFileName() + "]";
        }
        return switch (part.getContent()) {
            case String text when part.isMimeType("text/plain") -> text;
            case Multipart parts -> all(parts);
            default -> "[Parte de tipo " + part.getContentType() + "]";
        };
    }

    private static String all(Multipart parts) throws MessagingException, IOException {
        StringJoiner text = new StringJoiner("\n\n");
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            text.add(of(part));
        }
        return text.toString();
    }
}
