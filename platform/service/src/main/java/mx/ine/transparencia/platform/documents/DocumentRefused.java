package mx.ine.transparencia.platform.documents;

import mx.ine.transparencia.platform.web.BadInput;

/** A document that may not be stored: empty, of a type not allowed, or not what its name says. */
public final class DocumentRefused extends BadInput {

    private static final long serialVersionUID = 1L;

    DocumentRefused(String messageEs) {
        super("file", messageEs);
    }
}
