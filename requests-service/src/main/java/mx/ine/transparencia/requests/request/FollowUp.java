package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.pages.DocumentLink;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.TimelineItem;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Status;

/** A case as the person follows it. */
@ApplicationScoped
class FollowUp {
    private final CaseReading reading;
    private final CaseViews views;
    private final CaseFiles files;
    private final CaseActs acts;
    private final TimelineItems timeline;
    private final SuiteClock clock;

    FollowUp(
            CaseReading reading,
            CaseViews views,
            CaseFiles files,
            CaseActs acts,
            TimelineItems timeline,
            SuiteClock clock) {
        this.reading = reading;
        this.views = views;
        this.files = files;
        this.acts = acts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What one way of delivery costs all together. */
    record Cost(DeliveryMode mode, BigDecimal amount, boolean chosen) {}

    /**
     * What the person may do.
     *
     * @param modes other ways of delivery to choose from
     * @param download the answer's files wait to be downloaded, which delivers them
     */
    record Acts(
            boolean clarify,
            List<DeliveryMode> modes,
            boolean withdraw,
            boolean attach,
            boolean download) {}

    /**
     * @param title the beginning of what is asked
     * @param given what the person added
     * @param answers the files of the answer, once they are the person's to have
     * @param form what was typed in the act that was refused, else empty
     * @param told what has just been done, in words; empty otherwise
     */
    record Sheet(
            Views.RequestView request,
            String title,
            TermCards.Cards terms,
            List<Cost> costs,
            List<TimelineItem> timeline,
            List<FileLinks.Item> given,
            List<FileLinks.Item> answers,
            Acts acts,
            Form form,
            String told) {}

    CaseFile file(String folio) {
        return reading.byFolio(folio).orElseThrow(NotFoundProblem::new);
    }

    Sheet sheet(CaseFile file, Form form, String told) {
        Views.RequestView request = views.view(file, Viewer.APPLICANT);
        FileLinks links = new FileLinks(FollowPass.PAGES + file.row().folio);
        List<Views.DocumentView> documents = files.of(file, Viewer.APPLICANT);
        List<FileLinks.Item> items = links.of(documents);
        Acts possible = acts(file, items);
        Map<String, DocumentLink> shown =
                links.bySha(
                        possible.download()
                                ? documents.stream()
                                        .filter(d -> !CaseFiles.OF_A_TURN.contains(d.kind()))
                                        .toList()
                                : documents);
        return new Sheet(
                request,
                Summary.of(request.description()),
                TermCards.forPerson(views.terms(file, Viewer.APPLICANT)),
                costs(request),
                timeline.of(file, Viewer.APPLICANT, shown),
                items.stream().filter(item -> !item.answer()).toList(),
                items.stream().filter(FileLinks.Item::answer).toList(),
                possible,
                form,
                told);
    }

    private Acts acts(CaseFile file, List<FileLinks.Item> items) {
        PossibleActs possible =
                PossibleActs.of(acts.stage(file), acts.moment(file.row(), clock.now()));
        return new Acts(
                possible.answerClarification(),
                possible.otherModes(),
                possible.withdraw(),
                file.row().status.open(),
                file.row().status == Status.AVAILABLE
                        && items.stream().anyMatch(FileLinks.Item::answer));
    }

    private static List<Cost> costs(Views.RequestView request) {
        if (request.answer() == null) {
            return List.of();
        }
        return request.answer().offered().entrySet().stream()
                .map(each ->
                        new Cost(
                                each.getKey(),
                                each.getValue(),
                                each.getKey() == request.answer().mode()))
                .sorted(Comparator.comparing(Cost::mode))
                .toList();
    }
}
