package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.pages.TimelineItem;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.mail.MailQueue;
import mx.ine.transparencia.platform.mail.MailStatus;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.notification.ErrandView;
import mx.ine.transparencia.requests.notification.Notifications;
import mx.ine.transparencia.requests.organ.OrganService;

/** A case as an official sees it, with what he or she can do with it now. */
@RequestScoped
class StaffSheet {
    static final String BASE = "/solicitudes/bandeja/";

    private final CaseViews views;
    private final CaseFiles files;
    private final CaseActs acts;
    private final CaseAccess access;
    private final TimelineItems timeline;
    private final MailQueue mails;
    private final OrganService organs;
    private final SuiteClock clock;
    private final Caller caller;
    private final Grounds grounds;
    private final Notifications notifications;

    StaffSheet(
            CaseViews views,
            CaseFiles files,
            CaseActs acts,
            CaseAccess access,
            TimelineItems timeline,
            MailQueue mails,
            OrganService organs,
            SuiteClock clock,
            Caller caller,
            Grounds grounds,
            Notifications notifications) {
        this.views = views;
        this.files = files;
        this.acts = acts;
        this.access = access;
        this.timeline = timeline;
        this.mails = mails;
        this.organs = organs;
        this.clock = clock;
        this.caller = caller;
        this.grounds = grounds;
        this.notifications = notifications;
    }

    /**
     * @param title the beginning of what is asked
     * @param told what has just been done, in words; empty otherwise
     * @param form what was typed in the act that was refused, else empty
     * @param mails the notices by e-mail, for the Unit
     * @param errands the notifications that somebody carries out, for the Unit
     */
    record Sheet(
            Views.RequestView request,
            String title,
            TermCards.Cards terms,
            List<TimelineItem> timeline,
            List<FileLinks.Item> documents,
            List<MailStatus> mails,
            List<ErrandView> errands,
            StaffActs.Possible acts,
            DeclarationChoices declaring,
            List<OrganChoice> organs,
            List<Option> means,
            List<Option> causes,
            Form form,
            String told) {}

    Sheet sheet(CaseFile file, Form form, String told) {
        Viewer viewer = access.viewer(file);
        Views.RequestView request = views.view(file, viewer);
        FileLinks links = new FileLinks(BASE + file.row().folio);
        List<Views.DocumentView> documents = files.of(file, viewer);
        Optional<TurnRow> own = ownTurn(file);
        LocalDate due = own.map(turn -> turn.answerDue).orElse(file.row().nextDue);
        PossibleActs can = PossibleActs.of(acts.stage(file), acts.moment(file.row(), clock.now()));
        StaffActs.Possible offered = new StaffActs(caller).possible(file, own, can);
        StaffActs.Possible possible =
                request.notificationUnderWay() == null ? offered : offered.whileNotifying();
        return new Sheet(
                request,
                Summary.of(request.description()),
                TermCards.forStaff(
                        views.terms(file, viewer), own.map(t -> t.key.number()).orElse(0), due),
                timeline.of(file, viewer, links.bySha(documents)),
                links.of(documents),
                caller.has(Roles.LIAISON_UNIT) || caller.has(Roles.AUDITOR)
                        ? mails.of(file.row().id)
                        : List.of(),
                caller.has(Roles.LIAISON_UNIT) || caller.has(Roles.AUDITOR)
                        ? notifications.of(file.row().id)
                        : List.of(),
                possible,
                DeclarationChoices.of(file, own, can, caller, grounds),
                possible.turn() || possible.answer() > 0 ? OrganChoice.of(organs.all()) : List.of(),
                StaffActs.means(file.row()),
                StaffActs.causes(file.row()),
                form,
                told);
    }

    /** The first turn that waits for the viewer's organ. */
    private Optional<TurnRow> ownTurn(CaseFile file) {
        return caller.has(Roles.ORGAN_LIAISON)
                ? file.turns().stream()
                        .filter(turn ->
                                turn.status == TurnRow.State.PENDING
                                        || turn.status == TurnRow.State.REOPENED)
                        .filter(turn -> caller.organ().filter(turn.organ::equals).isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
