package mx.ine.transparencia.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The running suite, as its launcher describes it.
 *
 * @param checkout where the commands are
 * @param data the suite's data directory
 * @param origin the gateway: the one address people see
 * @param requests requests-service, directly: only to ask it what time it is
 */
record Place(Path checkout, Path data, String origin, String requests) {

    static Place of(Path checkout, Path data) {
        Properties facts = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("run/suite.properties"))) {
            facts.load(reader);
        } catch (IOException e) {
            throw new DemoFailed("No se sabe dónde corre la suite de " + data);
        }
        return new Place(
                checkout, data, facts.getProperty("public.url"), facts.getProperty("requests.url"));
    }

    /** The realm as people and programs outside see it. */
    String realm() {
        return origin + "/acceso/realms/transparencia";
    }

    String api() {
        return origin + "/api/requests/v1";
    }
}
