package mx.ine.transparencia.requests.committee;

import mx.ine.transparencia.kernel.body.Objection;
import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why an act of the Committee, or on it, is refused (Art. 18, 19, 25, 27). */
enum CommitteeRule implements BrokenRule {
    NOT_IN_THIS_STAGE("La sesión no está en una etapa en que eso pueda hacerse.", "27.4"),
    TOO_EARLY("Una sesión no se abre antes del día para el que se convocó.", "27.4"),
    NO_QUORUM("No hay quórum: deben asistir al menos dos titulares.", "18.5"),
    ALREADY_PRESENT("Su asistencia ya está registrada.", "18.5"),
    SEAT_TAKEN("Ese lugar ya está ocupado: quien suple sólo sustituye a quien no asiste.", "18.4"),
    TWO_ALTERNATES(
            "No puede haber dos suplentes en una sesión: no quedarían dos titulares.", "18.5"),
    SIXTH_SESSION("Quien suple sólo puede participar en cinco sesiones al año.", "18.6"),
    NOT_PRESENT("No está presente en la sesión.", "18.3"),
    VOICE_ONLY("La Secretaría Técnica concurre con voz pero sin voto.", "18.1.IV"),
    RECUSED("Se excusó de este asunto: no participa en su votación.", "18.3"),
    NO_REASON("Deben decirse los motivos.", "27.1"),
    NOT_ON_THE_AGENDA("El asunto no está en el orden del día de esta sesión.", "27.4"),
    ALREADY_ON_THE_AGENDA("El asunto ya está en un orden del día.", "27.4"),
    NOT_PUT_TO_THE_VOTE("El asunto no se ha puesto a votación.", "18.3"),
    ANOTHER_PROPOSAL(
            "Mientras usted la veía se puso a votación otra propuesta. Revísela antes de votar.",
            "18.3"),
    VOTE_IN_PROGRESS("La votación de este asunto no ha terminado o falta declararla.", "18.3"),
    ALREADY_VOTED("Ya se votó desde ese lugar: cada integrante vota una sola vez.", "18.3"),
    NO_ABSTENTION("En el Comité se vota a favor o en contra.", "18.3"),
    VOTES_MISSING("Faltan votos de quienes están presentes.", "18.3"),
    TOO_FEW_VOTERS(
            "Con las excusas no quedan dos integrantes que voten: el Comité no decide con un solo"
                    + " voto.",
            "18.3"),
    TIE("Hay empate: sin mayoría de votos no hay resolución.", "18.3"),
    NO_MAJORITY("La propuesta no tiene la mayoría de votos.", "18.3"),
    DECIDED("El asunto ya está resuelto: una resolución firmada no se modifica.", "27.1"),
    POSTPONED("El asunto quedó para otra sesión.", "27.4"),
    NOTHING_TO_DISSENT_FROM(
            "El voto particular es de quien votó en contra de la propuesta.", "18.3"),
    NOT_A_MEMBER("Esa cuenta no integra el Comité en la fecha de la sesión.", "18.1"),
    ALTERNATE_NOT_APPROVED("El Comité todavía no aprueba a quien supliría.", "18.4.I"),
    RANK_TOO_LOW("Quien suple debe tener nivel de subdirección de área o equivalente.", "18.4.II"),
    ONE_ALTERNATE("Cada integrante designa a un solo suplente.", "18.4"),
    NO_TITULAR("No se suple un lugar sin titular, ni la Secretaría Técnica.", "18.4"),
    SEAT_HELD("Ese lugar ya tiene titular: registre antes hasta cuándo lo fue.", "18.1"),
    ALREADY_SITS("Esa cuenta ya ocupa un lugar en el Comité.", "18.1"),
    ENDS_BEFORE_IT_BEGINS("La fecha final no puede ser anterior a la de inicio.", "18.1"),
    IN_THE_PAST("No se convoca a sesión para un día que ya pasó.", "27.4"),
    SENSE_NOT_FOR_KIND("Un asunto así no se resuelve en ese sentido.", "25.3.IV"),
    MATTER_NOT_PENDING("El asunto ya no está pendiente: se resolvió o se retiró.", "27.1");

    private final String reason;
    private final String article;

    CommitteeRule(String reason, String article) {
        this.reason = reason;
        this.article = article;
    }

    /** What each objection of a body means for this one. */
    static CommitteeRule of(Objection objection) {
        return switch (objection) {
            case NOT_IN_THIS_STAGE -> NOT_IN_THIS_STAGE;
            case TOO_EARLY -> TOO_EARLY;
            case NO_QUORUM -> NO_QUORUM;
            case ALREADY_PRESENT -> ALREADY_PRESENT;
            case SEAT_TAKEN -> SEAT_TAKEN;
            case TOO_MANY_ALTERNATES -> TWO_ALTERNATES;
            case ALTERNATE_SPENT -> SIXTH_SESSION;
            case NOT_PRESENT -> NOT_PRESENT;
            case VOICE_ONLY -> VOICE_ONLY;
            case RECUSED -> RECUSED;
            case NO_REASON -> NO_REASON;
            case NOT_ON_THE_AGENDA -> NOT_ON_THE_AGENDA;
            case ALREADY_ON_THE_AGENDA -> ALREADY_ON_THE_AGENDA;
            case NOT_PUT_TO_THE_VOTE -> NOT_PUT_TO_THE_VOTE;
            case ANOTHER_PROPOSAL -> ANOTHER_PROPOSAL;
            case VOTE_IN_PROGRESS -> VOTE_IN_PROGRESS;
            case ALREADY_VOTED -> ALREADY_VOTED;
            case NO_ABSTENTION -> NO_ABSTENTION;
            case VOTES_MISSING -> VOTES_MISSING;
            case TOO_FEW_VOTERS -> TOO_FEW_VOTERS;
            case TIE -> TIE;
            case NO_MAJORITY -> NO_MAJORITY;
            case DECIDED -> DECIDED;
            case POSTPONED -> POSTPONED;
            case NOTHING_TO_DISSENT_FROM -> NOTHING_TO_DISSENT_FROM;
        };
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Kind kind() {
        return switch (this) {
            case NOT_IN_THIS_STAGE -> Kind.STAGE;
            case VOICE_ONLY, NOT_A_MEMBER -> Kind.AUTHORITY;
            default -> Kind.RULE;
        };
    }
}
