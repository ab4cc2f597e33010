package mx.ine.transparencia.portal.figures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import mx.ine.transparencia.platform.events.EventHandler;
import mx.ine.transparencia.platform.events.EventIntake;
import mx.ine.transparencia.platform.events.IncomingEvent;
import mx.ine.transparencia.platform.events.MalformedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Counts what requests-service tells of its requests. */
@ApplicationScoped
class RequestsSeen implements EventHandler {
    private final EventIntake intake;
    private final Figures figures;

    RequestsSeen(EventIntake intake, Figures figures) {
        this.intake = intake;
        this.figures = figures;
    }

    /** What is read of the event's data: the day on which it counts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(LocalDate on) {}

    @Incoming("requests")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return intake.receive(this, message);
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void handle(IncomingEvent event) {
        Measure.of(event.type()).ifPresent(measure -> figures.add(day(event).getYear(), measure));
    }

    private static LocalDate day(IncomingEvent event) {
        var on = event.data(Data.class).on();
        if (on == null) {
            throw new MalformedEvent("data.on");
        }
        return on;
    }
}
