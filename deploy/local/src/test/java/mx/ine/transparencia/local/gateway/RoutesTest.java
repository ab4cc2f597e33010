package mx.ine.transparencia.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.local.Endpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoutesTest {
    private final Routes routes = new Routes();

    @ParameterizedTest
    @CsvSource({
        "/, PORTAL",
        "/assets/look.css, PORTAL",
        "/api/portal/v1/days, PORTAL",
        "/solicitudes, REQUESTS",
        "/solicitudes/bandeja, REQUESTS",
        "/solicitudesviejas, PORTAL",
        "/api/requests/v1/requests, REQUESTS",
        "/datos-personales/nueva, ARCO",
        "/api/arco/openapi, ARCO",
        "/recursos, APPEALS",
        "/api/appeals/v1, APPEALS",
        "/archivo, ARCHIVES",
        "/api/archives/v1, ARCHIVES",
        "/indicadores, INDICATORS",
        "/api/indicators/v1, INDICATORS",
        "/acceso/realms/transparencia, SIGN_IN",
        "/qa, PORTAL"
    })
    void the_longest_prefix_answers_and_the_portal_answers_the_rest(String path, Endpoint to) {
        assertThat(routes.of(path)).map(Route::to).contains(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q", "/q/health", "/q/metrics", "/q/clock"})
    void health_and_metrics_are_not_for_the_outside(String path) {
        assertThat(routes.of(path)).isEmpty();
    }
}
