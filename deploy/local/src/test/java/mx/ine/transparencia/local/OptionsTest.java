package mx.ine.transparencia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {

    @Test
    void without_options_the_suite_lives_in_real_time_on_the_usual_ports() {
        Options options = Options.parse(List.of());

        assertThat(options.data()).isAbsolute().endsWithRaw(Path.of(".data"));
        assertThat(options.fresh()).isFalse();
        assertThat(options.complete()).isFalse();
        assertThat(options.clock()).isEmpty();
        assertThat(options.follow()).isEmpty();
        assertThat(options.ports()).isEqualTo(Ports.usual());
    }

    @Test
    void every_option_is_understood() {
        Options options =
                Options.parse(
                        List.of(
                                "--data",
                                "/tmp/x",
                                "--fresh",
                                "--complete",
                                "--clock",
                                "2025-08-25",
                                "--port-base",
                                "20000",
                                "--port",
                                "kafka=9092",
                                "--port",
                                "smtp=2525"));

        assertThat(options.data()).isEqualTo(Path.of("/tmp/x"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.complete()).isTrue();
        assertThat(options.clock()).contains(Instant.parse("2025-08-25T15:00:00Z"));
        assertThat(options.ports().of(Endpoint.GATEWAY)).isEqualTo(20_000);
        assertThat(options.ports().of(Endpoint.KAFKA)).isEqualTo(9_092);
        assertThat(options.ports().of(Endpoint.SMTP)).isEqualTo(2_525);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nothing",
                "--clock",
                "--clock ayer",
                "--port-base mucho",
                "--port 8080",
                "--port nadie=8080",
                "--port kafka=80",
                "--port-base 65530"
            })
    void what_is_not_understood_is_refused_with_a_reason(String line) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(StartRefused.class);
    }
}
