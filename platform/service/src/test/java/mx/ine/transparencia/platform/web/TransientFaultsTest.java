package mx.ine.transparencia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class TransientFaultsTest {

    @Test
    void a_commit_that_the_database_did_not_live_to_see_may_be_tried_again() {
        assertThat(TransientFaults.isTransient(new RollbackException("not committed"))).isTrue();
        assertThat(TransientFaults.isTransient(uncommitted("08006"))).isTrue();
    }

    @Test
    void a_commit_that_breaks_a_rule_of_the_database_may_not() {
        assertThat(TransientFaults.isTransient(uncommitted("23503"))).isFalse();
        RollbackException flushed = new RollbackException("not committed");
        flushed.initCause(new IllegalStateException());
        assertThat(TransientFaults.isTransient(flushed)).isFalse();
    }

    @Test
    void it_passes_when_the_server_stops_or_chose_a_victim() {
        assertThat(TransientFaults.isTransient(new SQLException("", "57P01"))).isTrue();
        assertThat(TransientFaults.isTransient(new SQLException("", "40001"))).isTrue();
        assertThat(TransientFaults.isTransient(new SQLException("", "23505"))).isFalse();
    }

    private static RollbackException uncommitted(String state) {
        XAException refused = new XAException(XAException.XAER_RMFAIL);
        refused.initCause(new SQLException("", state));
        RollbackException e = new RollbackException("not committed");
        e.addSuppressed(refused);
        return e;
    }
}
