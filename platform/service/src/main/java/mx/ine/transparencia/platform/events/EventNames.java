package mx.ine.transparencia.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names that follow from the name of the service ({@code transparencia.service}). */
@ApplicationScoped
final class EventNames {
    private static final String ROOT = "mx.ine.transparencia.";

    private final String service;

    EventNames(@ConfigProperty(name = "transparencia.service") String service) {
        if (!service.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("Not a name of a service: " + service);
        }
        this.service = service;
    }

    String service() {
        return service;
    }

    String topic() {
        return service + ".events";
    }

    String deadLetters() {
        return service + ".dead-letters";
    }

    /** {@code request.filed.v1} → {@code mx.ine.transparencia.requests.request.filed.v1}. */
    String type(String type) {
        return ROOT + service + "." + type;
    }

    String source() {
        return "urn:mx:ine:transparencia:" + service;
    }

    /** Names the schema; its text stands beside the producer's AsyncAPI. */
    String schema(String type) {
        return "urn:mx:ine:transparencia:schema:" + service + ":" + type;
    }
}
