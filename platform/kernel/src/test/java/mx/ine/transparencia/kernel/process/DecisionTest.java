package mx.ine.transparencia.kernel.process;

import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.kernel.process.BrokenRule.Kind;
import mx.ine.transparencia.kernel.process.Decision.Accepted;
import mx.ine.transparencia.kernel.process.Decision.Refused;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private enum Rule implements BrokenRule {
        EXTENDED_ONCE;

        @Override
        public String reason() {
            return "El plazo ya se amplió una vez.";
        }

        @Override
        public String article() {
            return "25.1";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    @Test
    void it_is_either_the_events_that_happen_or_the_rule_that_forbids_them() {
        assertThat(told(Decision.accept("turned", "notified"))).isEqualTo("[turned, notified]");
        assertThat(told(Decision.refuse(Rule.EXTENDED_ONCE))).isEqualTo("EXTENDED_ONCE 422");
    }

    @Test
    void each_kind_of_rule_has_its_status() {
        assertThat(Kind.STAGE.status()).isEqualTo(409);
        assertThat(Kind.RULE.status()).isEqualTo(422);
        assertThat(Kind.AUTHORITY.status()).isEqualTo(403);
    }

    private static String told(Decision<String> decision) {
        return switch (decision) {
            case Accepted<String> accepted -> accepted.events().toString();
            case Refused<String> refused ->
                    refused.rule().name() + " " + refused.rule().kind().status();
        };
    }
}
