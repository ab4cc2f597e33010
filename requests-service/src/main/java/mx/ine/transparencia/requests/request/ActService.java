package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;

/**
 * The transaction of one act: lock the case, hold the author to what he or she saw, carry it out.
 */
@ApplicationScoped
class ActService {
    private final Requests requests;
    private final CaseActs acts;
    private final ErrandOrders errands;

    ActService(Requests requests, CaseActs acts, ErrandOrders errands) {
        this.requests = requests;
        this.acts = acts;
        this.errands = errands;
    }

    @Transactional
    CaseFile act(
            UUID id,
            String ifMatch,
            Actor actor,
            Instant now,
            BiFunction<CaseFile, Moment, Act> choose) {
        CaseFile file = requests.lock(id).orElseThrow(NotFoundProblem::new);
        EntityTags.requireMatch(ifMatch, file.row().version);
        Moment moment = acts.moment(file.row(), now);
        Act act = choose.apply(file, moment);
        if (!errands.sent(file, act, actor, moment)) {
            acts.carryOut(file, act, actor, moment);
        }
        return file;
    }
}
