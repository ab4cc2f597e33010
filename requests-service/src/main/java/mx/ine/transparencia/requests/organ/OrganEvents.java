package mx.ine.transparencia.requests.organ;

import java.time.Instant;
import mx.ine.transparencia.platform.events.DomainEvent;

/** The catalogue of organs as the other services learn it. */
final class OrganEvents {

    private OrganEvents() {}

    record OrganData(String code, String name, String kind, String parent, boolean active) {}

    static DomainEvent recorded(Organ organ, Instant at) {
        return new DomainEvent(
                        "organ.recorded.v1",
                        organ.code(),
                        organ.code(),
                        organ.version(),
                        at,
                        new OrganData(
                                organ.code(),
                                organ.name(),
                                organ.kind().name(),
                                organ.parent(),
                                organ.active()))
                .onTopic("catalog.organs");
    }
}
