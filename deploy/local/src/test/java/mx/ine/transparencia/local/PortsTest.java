package mx.ine.transparencia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

final class PortsTest {

    @Test
    void a_base_gives_each_endpoint_its_own_port() {
        Ports ports = Ports.from(20_000);

        assertThat(new HashSet<>(ports.of().values())).hasSize(Endpoint.values().length);
        assertThat(ports.publicUrl()).isEqualTo("http://localhost:20000");
        assertThat(ports.url(Endpoint.REQUESTS)).isEqualTo("http://127.0.0.1:20001");
    }

    @Test
    void a_port_somebody_listens_on_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.from(40_000).with(Endpoint.GATEWAY, other.getLocalPort());

            assertThat(ports.taken()).contains(Endpoint.GATEWAY);
        }
    }

    @Test
    void every_service_has_an_endpoint() {
        for (SuiteService service : SuiteService.values()) {
            assertThat(Endpoint.of(service).id()).isEqualTo(service.id());
        }
    }
}
