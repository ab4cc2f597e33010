package mx.ine.transparencia.requests.organ;

/**
 * An organ responsible for information, or a party (Art. 2.XLII, 2.XLIV).
 *
 * @param parent code of the organ it belongs to, or null
 * @param active may be turned new requests
 */
public record Organ(
        String code, String name, OrganKind kind, String parent, boolean active, long version) {}
