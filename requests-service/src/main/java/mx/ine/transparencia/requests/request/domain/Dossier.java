package mx.ine.transparencia.requests.request.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.ine.transparencia.kernel.term.Term;

/**
 * What a turn brings before the Committee, and what came back (Art. 13.1, 25.3.IV-VI, 67).
 *
 * @param searches the log of the searches made
 * @param declared it was declared not to exist, and that was not revoked (25.3.VII)
 * @param consultation whether a party hands over voluntary information
 * @param extensionGranted the Committee granted the extension that the organ asked for (LGTAIP 134)
 */
public record Dossier(
        List<SearchEntry> searches,
        boolean declared,
        Optional<Resolution> resolution,
        Optional<Consent> consent,
        Consultation consultation,
        boolean extensionGranted) {

    /** How the consultation of a party stands (2.1.XV, 67). */
    public enum Consultation {
        NONE,
        ASKED,
        WILLING,
        UNWILLING
    }

    public static final Dossier EMPTY =
            new Dossier(
                    List.of(), false, Optional.empty(), Optional.empty(), Consultation.NONE, false);

    public Dossier {
        searches = List.copyOf(searches);
    }

    Dossier logging(List<SearchEntry> more) {
        List<SearchEntry> all = new ArrayList<>(searches);
        all.addAll(more);
        return new Dossier(all, declared, resolution, consent, consultation, extensionGranted);
    }

    Dossier declaring() {
        return new Dossier(searches, true, resolution, consent, consultation, extensionGranted);
    }

    /** What was revoked has no effect any more (2.1.XLVIII). */
    Dossier resolved(Resolution given) {
        return new Dossier(
                searches,
                declared && given.finding() != Finding.REVOKE,
                Optional.of(given),
                consent,
                consultation,
                extensionGranted);
    }

    Dossier asking(Consent asked) {
        return new Dossier(
                searches, declared, resolution, Optional.of(asked), consultation, extensionGranted);
    }

    Dossier consented(Consent.Answer answer) {
        return new Dossier(
                searches,
                declared,
                resolution,
                consent.map(asked -> new Consent(asked.reply(), answer)),
                consultation,
                extensionGranted);
    }

    /**
     * @param awaited the consent is still awaited
     */
    Dossier recounted(UnaryOperator<Term> recount, boolean awaited) {
        return new Dossier(
                searches,
                declared,
                resolution.map(r ->
                        new Resolution(r.number(), r.finding(), r.on(), recount.apply(r.notice()))),
                awaited
                        ? consent.map(c -> new Consent(recount.apply(c.reply()), c.answer()))
                        : consent,
                consultation,
                extensionGranted);
    }

    Dossier consulted(Consultation state) {
        return new Dossier(searches, declared, resolution, consent, state, extensionGranted);
    }

    Dossier extending() {
        return new Dossier(searches, declared, resolution, consent, consultation, true);
    }
}
