package mx.ine.transparencia.platform.documents;

/**
 * A document in the store.
 *
 * @param sha256 of its bytes, in hexadecimal: where it is and what it is
 * @param mediaType as its content shows, never as it was declared
 * @param size in bytes
 * @param fileName safe to offer to whoever downloads it
 */
public record StoredDocument(String sha256, String mediaType, long size, String fileName) {}
