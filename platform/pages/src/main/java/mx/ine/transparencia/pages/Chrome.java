package mx.ine.transparencia.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.platform.clock.SuiteClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What surrounds every page: the doors, and which of them this service is. Templates reach it as
 * {@code {cdi:chrome}}.
 */
@ApplicationScoped
@Named("chrome")
public final class Chrome {
    private static final List<Door> DOORS =
            List.of(
                    new Door("", "Inicio"),
                    new Door("solicitudes", "Solicitudes"),
                    new Door("datos-personales", "Datos personales"),
                    new Door("recursos", "Recursos"),
                    new Door("archivo", "Archivo"),
                    new Door("indicadores", "Indicadores"));

    private final Assets assets;
    private final SuiteClock clock;
    private final String door;

    Chrome(
            Assets assets,
            SuiteClock clock,
            @ConfigProperty(name = "transparencia.pages") String path) {
        this.assets = assets;
        this.clock = clock;
        this.door = path.replace("/", "");
    }

    /** The doors, in the order of the header. */
    public List<Door> doors() {
        return DOORS;
    }

    /** Whether this service stands behind the door. */
    public boolean here(Door other) {
        return other.key().equals(door);
    }

    /**
     * What {@code aria-current} says on a page that names no other: inside the door, but at the
     * root a page is not 'in the home'.
     */
    public String section() {
        return door.isEmpty() ? "false" : "true";
    }

    /** The address of an asset, with the hash of its content. */
    public String asset(String name) {
        return assets.href(name);
    }

    /** Whether this is a place to learn, where neither the date nor the cases are real. */
    public boolean training() {
        return clock.training();
    }

    /** Today's date here, in Mexico City. */
    public LocalDate today() {
        return clock.today();
    }
}
