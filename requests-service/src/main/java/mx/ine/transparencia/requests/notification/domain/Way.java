package mx.ine.transparencia.requests.notification.domain;

import mx.ine.transparencia.kernel.notification.Audience;

/** How an errand sets out to notify (Art. 47.1, 47.3). */
public enum Way {
    /** A notifier goes to the address of the person (47.3.III). */
    IN_PERSON,
    /** To the account of an organ's or party's liaison, with acknowledgement (47.1.II). */
    EMAIL,
    /** An official letter, acknowledged at the organ's or party's desk (47.1.III). */
    LETTER;

    public boolean serves(Audience audience) {
        return switch (this) {
            case IN_PERSON -> audience == Audience.PERSON;
            case EMAIL, LETTER -> audience == Audience.ORGAN;
        };
    }
}
