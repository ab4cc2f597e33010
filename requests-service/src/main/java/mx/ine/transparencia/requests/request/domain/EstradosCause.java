package mx.ine.transparencia.requests.request.domain;

/** Why a notification goes to the public notice board (Art. 47.4.c, 47.5). */
public enum EstradosCause {
    NO_MEANS_GIVEN,
    FALSE_ADDRESS,
    NOT_FOUND,
    ABROAD
}
