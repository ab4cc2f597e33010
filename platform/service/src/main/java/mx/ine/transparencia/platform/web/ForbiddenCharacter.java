package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A character that no text of ours holds. */
final class ForbiddenCharacter extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    ForbiddenCharacter(JsonParser parser) {
        super(parser, PlainText.REFUSAL, String.class);
    }
}
