package mx.ine.transparencia.requests.request.domain;

/** Why a notification goes to the public notice board (Art. 47.4.c, 47.5). */
public enum EstradosCause {
    NO_MEANS_GIVEN,
    FALSE_ADDRESS,
    NOT_FOUND,
    ABROAD,
    /** The person, or those at the address, would not take it (47.3.III.d). */
    REFUSED,
    /** Notified already, with another person at the address: posted besides (47.3.III.c). */
    ANOTHER_RECEIVED
}
