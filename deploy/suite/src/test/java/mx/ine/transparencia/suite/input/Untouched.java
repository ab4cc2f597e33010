package mx.ine.transparencia.suite.input;

import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;

/**
 * Shows that what was refused left nothing behind: no request, no gap in the folios, no act and no
 * new version of a request.
 */
final class Untouched {
    private Untouched() {}

    /** What is tried between two filings takes no folio. */
    static void register(Runnable refused) {
        Case before = Api.file(Filings.ordinary());
        refused.run();
        Case after = Api.file(Filings.ordinary());
        assertThat(after.number()).isEqualTo(before.number() + 1);
    }

    static void request(Case request, Runnable refused) {
        String tag = request.tag();
        String body = request.view().asString();
        int acts = request.acts().size();
        refused.run();
        assertThat(request.tag()).isEqualTo(tag);
        assertThat(request.view().asString()).isEqualTo(body);
        assertThat(request.acts()).hasSize(acts);
    }
}
