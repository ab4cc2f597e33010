package mx.ine.transparencia.pages;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
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
    private final String door;

    Chrome(Assets assets, @ConfigProperty(name = "transparencia.door") String door) {
        this.assets = assets;
        this.door = door.replace("/", "");
    }

    /** The doors, in the order of the header. */
    public List<Door> doors() {
        return DOORS;
    }

    /** Whether this service stands behind the door. */
    public boolean here(Door other) {
        return other.key().equals(door);
    }

    /** The address of an asset, with the hash of its content. */
    public String asset(String name) {
        return assets.href(name);
    }

    /** Whether this is a place to learn, where neither the date nor the cases are real. */
    public boolean training() {
        return ConfigUtils.isProfileActive("training");
    }
}
