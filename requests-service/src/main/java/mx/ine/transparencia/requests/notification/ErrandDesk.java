package mx.ine.transparencia.requests.notification;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.documents.DocumentRules;
import mx.ine.transparencia.platform.documents.Documents;
import mx.ine.transparencia.platform.documents.StoredDocument;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.requests.organ.OrganService;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What an official may do with errands, by the API and by the pages alike. */
@RequestScoped
class ErrandDesk {
    private final ErrandService service;
    private final Errands errands;
    private final ErrandViews views;
    private final Papers papers;
    private final Documents documents;
    private final NotifiedCases cases;
    private final OrganService organs;
    private final Caller caller;

    ErrandDesk(
            ErrandService service,
            Errands errands,
            ErrandViews views,
            Papers papers,
            Documents documents,
            NotifiedCases cases,
            OrganService organs,
            Caller caller) {
        this.service = service;
        this.errands = errands;
        this.views = views;
        this.papers = papers;
        this.documents = documents;
        this.cases = cases;
        this.organs = organs;
        this.caller = caller;
    }

    Page<ErrandRow> page(boolean open, String after, Integer limit) {
        return errands.page(open, after, limit);
    }

    ErrandRow open(UUID id) {
        return service.open(id);
    }

    ErrandView view(ErrandRow row) {
        return views.whole(row);
    }

    ErrandRow write(UUID id, String ifMatch, Written written) {
        if (written.what().forTheUnitAlone() && !caller.has(Roles.LIAISON_UNIT)) {
            throw new ForbiddenException();
        }
        return service.write(id, ifMatch, written, by());
    }

    ErrandRow order(NoticeInput input) {
        NotifiedCases.Known known =
                cases.byFolio(input.folio())
                        .orElseThrow(
                                () -> new BadInput("folio", "No hay un asunto con ese folio."));
        String organ = organs.toTurnTo(input.organ()).code();
        return service.orderNotice(
                new NewErrand(
                        known.id(),
                        input.folio(),
                        known.regime(),
                        NotifiedAct.NOTICE,
                        Optional.empty(),
                        input.summary(),
                        Optional.of(organ),
                        input.way(),
                        Optional.ofNullable(input.justification()),
                        Optional.empty()),
                by());
    }

    void attach(UUID id, FileUpload upload) {
        ErrandRow row = service.open(id);
        service.attach(row, store(upload), by());
    }

    Response citation(UUID id) {
        return papers.citation(view(open(id)));
    }

    Response record(UUID id) {
        return papers.record(view(open(id)));
    }

    private StoredDocument store(FileUpload upload) {
        try (InputStream in = Files.newInputStream(upload.uploadedFile())) {
            return documents.store(in, upload.fileName(), DocumentRules.ATTACHMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean unit() {
        return caller.has(Roles.LIAISON_UNIT);
    }

    private By by() {
        return new By(caller.id(), unit() ? Roles.LIAISON_UNIT : Roles.NOTIFIER);
    }
}
