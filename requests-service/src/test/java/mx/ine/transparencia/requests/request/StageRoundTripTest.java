package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Life;
import mx.ine.transparencia.requests.request.domain.Walks;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written of a stage is what is read of it, at every step of any life. */
class StageRoundTripTest {

    @Property(tries = 300)
    void a_stage_is_read_as_it_was_written(@ForAll("walks") Walks.Walk walk) {
        RequestRow row = new RequestRow();
        row.id = UUID.randomUUID();
        CaseFile file = CaseFile.of(row);
        store(file, walk.filed(), new Command.Recount(walk.filed().events().getFirst().on()));
        for (Walks.Step step : walk.steps()) {
            if (!step.events().isEmpty()) {
                store(file, step.after(), step.command());
            }
        }
    }

    private static void store(CaseFile file, Life life, Command act) {
        Optional<String> expired =
                act instanceof Command.ExpireTerm(_, var rule, _)
                        ? Optional.of(rule)
                        : Optional.empty();
        new StageWriting(file, act.on(), expired, 1).write(life.stage());
        assertThat(new StageReading(file, life.terms().regime()).stage()).isEqualTo(life.stage());
    }

    @Provide
    Arbitrary<Walks.Walk> walks() {
        return Walks.any();
    }
}
