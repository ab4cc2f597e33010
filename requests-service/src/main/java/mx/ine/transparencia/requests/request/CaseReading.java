package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;

/** Reads cases as they are now: what time has done to them is written first. */
@ApplicationScoped
class CaseReading {
    private final CaseLoadingService loading;
    private final SettlingService settling;
    private final SuiteClock clock;

    CaseReading(CaseLoadingService loading, SettlingService settling, SuiteClock clock) {
        this.loading = loading;
        this.settling = settling;
        this.clock = clock;
    }

    Optional<CaseFile> byFolio(String folio) {
        Optional<CaseFile> file = loading.byFolio(folio);
        Instant now = clock.now();
        if (file.isPresent() && settling.behind(file.get().row().id, now)) {
            UUID id = file.get().row().id;
            settling.settle(id, now);
            return loading.byFolio(folio);
        }
        return file;
    }

    /** The transaction of a read. */
    @ApplicationScoped
    static class CaseLoadingService {
        private final Requests requests;

        CaseLoadingService(Requests requests) {
            this.requests = requests;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        Optional<CaseFile> byFolio(String folio) {
            return requests.byFolio(folio);
        }
    }
}
