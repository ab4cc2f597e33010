package mx.ine.transparencia.kernel.body;

/** Why an act of a session cannot be done. Which rule of the body says so, the body tells. */
public enum Objection {
    NOT_IN_THIS_STAGE,
    /** Before the day for which it was convened. */
    TOO_EARLY,
    NO_QUORUM,
    ALREADY_PRESENT,
    /** Somebody sits there already. */
    SEAT_TAKEN,
    TOO_MANY_ALTERNATES,
    /** The alternate has been at as many sessions as an alternate may. */
    ALTERNATE_SPENT,
    NOT_PRESENT,
    VOICE_ONLY,
    RECUSED,
    NO_REASON,
    NOT_ON_THE_AGENDA,
    ALREADY_ON_THE_AGENDA,
    NOT_PUT_TO_THE_VOTE,
    /** Another proposal was put to the vote meanwhile. */
    ANOTHER_PROPOSAL,
    VOTE_IN_PROGRESS,
    ALREADY_VOTED,
    NO_ABSTENTION,
    VOTES_MISSING,
    /** Recusals leave fewer than the body needs. */
    TOO_FEW_VOTERS,
    TIE,
    NO_MAJORITY,
    /** What was decided is not decided again. */
    DECIDED,
    /** It was left for another session. */
    POSTPONED,
    /** Who voted for it has nothing to dissent from. */
    NOTHING_TO_DISSENT_FROM
}
