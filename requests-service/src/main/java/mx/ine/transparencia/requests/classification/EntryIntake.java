package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.classification.domain.ClassificationRule;
import mx.ine.transparencia.requests.organ.Organ;
import mx.ine.transparencia.requests.organ.OrganService;

/** What an organ enters by itself: in force at once, it is the holder who classifies (10.1). */
@RequestScoped
class EntryIntake {
    private final ClassificationRegister register;
    private final OrganService organs;
    private final LegalTerms legal;
    private final SuiteClock clock;
    private final Caller caller;

    EntryIntake(
            ClassificationRegister register,
            OrganService organs,
            LegalTerms legal,
            SuiteClock clock,
            Caller caller) {
        this.register = register;
        this.organs = organs;
        this.legal = legal;
        this.clock = clock;
        this.caller = caller;
    }

    ClassificationId enter(EntryInput input) {
        Organ organ =
                caller.organ()
                        .flatMap(organs::byCode)
                        .orElseThrow(() -> new RefusedException(ClassificationRule.NOT_YOUR_ENTRY));
        return register.enter(
                new NewClassification(
                        input.classified(
                                organ.code(),
                                organ.kind().party(),
                                legal.regimeOfNewCases().id(),
                                clock.today()),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        caller.id()));
    }
}
