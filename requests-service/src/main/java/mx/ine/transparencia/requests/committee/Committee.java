package mx.ine.transparencia.requests.committee;

import mx.ine.transparencia.kernel.body.Body;
import mx.ine.transparencia.kernel.body.Majority;
import mx.ine.transparencia.kernel.body.Quorum;

/** The Information Committee as a body that decides together (Art. 18). */
final class Committee {
    /** Titulars who must attend (18.5). */
    private static final int TITULARS = 2;

    /** One member alone is no body: a matter has at least two votes (18.3, 18.5). */
    private static final int VOTERS = 2;

    /** With two titulars needed among three, only one seat can have an alternate (18.5). */
    private static final int ALTERNATES = 1;

    /** Sessions of an alternate in a calendar year (18.6). */
    static final int ALTERNATE_SESSIONS = 5;

    /** A titular who misses more in a row is flagged (18.6). */
    static final int ABSENCES = 3;

    static final Body BODY =
            new Body(
                    Seat.VOTING,
                    new Quorum(TITULARS, VOTERS),
                    Majority.simple(),
                    ALTERNATES,
                    ALTERNATE_SESSIONS,
                    false,
                    CommitteeRule::of);

    private Committee() {}
}
