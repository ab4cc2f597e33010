package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import mx.ine.transparencia.platform.events.EventHandler;
import mx.ine.transparencia.platform.events.EventIntake;
import mx.ine.transparencia.platform.events.IncomingEvent;
import mx.ine.transparencia.platform.events.MalformedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The door of arco-service: personal data that an organ did not find go before the Committee (Art.
 * 36.5). It hears of the resolution by the event that every resolution has.
 */
@ApplicationScoped
class ArcoMatters implements EventHandler {
    static final String SUBMITTED = "mx.ine.transparencia.arco.nonexistence.submitted.v1";
    static final String WITHDRAWN = "mx.ine.transparencia.arco.nonexistence.withdrawn.v1";

    private final EventIntake intake;
    private final MatterService matters;

    ArcoMatters(EventIntake intake, MatterService matters) {
        this.intake = intake;
        this.matters = matters;
    }

    /**
     * What is read of the event's data: whose case it is stays with arco-service.
     *
     * @param matter given by arco-service, which knows the resolution again by it
     * @param dueOn the last day on which resolving it still meets the term of the case
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(UUID matter, String folio, String organ, LocalDate on, LocalDate dueOn) {}

    @Incoming("arco")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return intake.receive(this, message);
    }

    @Override
    public String name() {
        return "committee-arco";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case SUBMITTED -> matters.enter(matter(event.data(Data.class)));
            case WITHDRAWN -> matters.withdraw(told(event.data(Data.class).matter(), "matter"));
            default -> {} // what else arco-service tells is none of the Committee's business
        }
    }

    private static NewMatter matter(Data data) {
        return new NewMatter(
                told(data.matter(), "matter"),
                MatterKind.ARCO_NONEXISTENCE,
                told(data.folio(), "folio"),
                Optional.empty(),
                0,
                told(data.organ(), "organ"),
                "Datos personales que no se encontraron",
                told(data.on(), "on"),
                told(data.dueOn(), "dueOn"));
    }

    private static <T> T told(T value, String field) {
        if (value == null) {
            throw new MalformedEvent("data." + field);
        }
        return value;
    }
}
