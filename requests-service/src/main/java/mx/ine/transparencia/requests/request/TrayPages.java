package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.mail.MailQueue;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.classification.ClassificationRegister;
import mx.ine.transparencia.requests.organ.Organ;
import mx.ine.transparencia.requests.organ.OrganService;
import mx.ine.transparencia.requests.web.Html;

/** The tray: what is late, due today, this week, later, by whose desk it is. */
@Path("/solicitudes/bandeja")
class TrayPages {
    private static final int MAILS = 20;

    private final Tray tray;
    private final Caller caller;
    private final OrganService organs;
    private final MailQueue mails;
    private final SuiteClock clock;
    private final LegalTerms legal;
    private final ClassificationRegister register;

    TrayPages(
            Tray tray,
            Caller caller,
            OrganService organs,
            MailQueue mails,
            SuiteClock clock,
            LegalTerms legal,
            ClassificationRegister register) {
        this.tray = tray;
        this.caller = caller;
        this.organs = organs;
        this.mails = mails;
        this.clock = clock;
        this.legal = legal;
        this.register = register;
    }

    /**
     * @param office whose tray it is, in words
     * @param closed why today does not count; empty on a business day
     * @param failedMails how many notices did not leave
     * @param reservesEnding reserves whose end is near (10.5)
     * @param mayFile captures what arrives on paper or at a module
     */
    record View(
            String office,
            Tray.Desk desk,
            LocalDate today,
            String closed,
            List<Tray.Count> counts,
            Tray.Group group,
            Page<Tray.Line> page,
            String next,
            int failedMails,
            boolean mayFile,
            boolean mayClose,
            boolean committee,
            long reservesEnding) {}

    @CheckedTemplate(basePath = "staff")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tray(View view);
    }

    @GET
    @RolesAllowed({
        Roles.LIAISON_UNIT,
        Roles.AUDITOR,
        Roles.ORGAN_LIAISON,
        Roles.MODULE_CLERK,
        Roles.CALENDAR_ADMIN,
        Roles.COMMITTEE_MEMBER,
        Roles.COMMITTEE_SECRETARY,
        Roles.NOTIFIER
    })
    public Response show(@QueryParam("ver") String shown, @QueryParam("after") String after) {
        if (committee() && !hasTray()) {
            return Html.seeOther("/solicitudes/comite");
        }
        if (onlyCalendar()) {
            return Html.seeOther("/solicitudes/calendario");
        }
        if (onlyNotifier()) {
            return Html.seeOther("/solicitudes/diligencias");
        }
        Tray.Desk desk = desk();
        String organ = caller.organ().orElse("");
        Tray.Group group = group(shown);
        Page<Tray.Line> page = tray.page(desk, organ, group, after);
        String next =
                page.next() == null
                        ? null
                        : "/solicitudes/bandeja?ver="
                                + group
                                + "&after="
                                + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
        boolean unit = caller.has(Roles.LIAISON_UNIT);
        LocalDate today = clock.today();
        View view =
                new View(
                        office(desk, organ),
                        desk,
                        today,
                        legal.calendar(legal.version()).reasonClosed(today).orElse(""),
                        tray.counts(desk, organ),
                        group,
                        page,
                        next,
                        desk == Tray.Desk.UNIT ? mails.failed(MAILS).size() : 0,
                        unit || caller.has(Roles.MODULE_CLERK) || caller.has(Roles.ORGAN_LIAISON),
                        unit,
                        committee() || caller.has(Roles.AUDITOR),
                        desk == Tray.Desk.OFFICE
                                ? 0
                                : register.endingSoon(desk == Tray.Desk.UNIT ? null : organ));
        return Html.secret(Templates.tray(view));
    }

    private boolean onlyCalendar() {
        return caller.has(Roles.CALENDAR_ADMIN) && !hasTray();
    }

    private boolean hasTray() {
        return caller.has(Roles.LIAISON_UNIT)
                || caller.has(Roles.AUDITOR)
                || caller.has(Roles.ORGAN_LIAISON)
                || caller.has(Roles.MODULE_CLERK);
    }

    private boolean committee() {
        return caller.has(Roles.COMMITTEE_MEMBER) || caller.has(Roles.COMMITTEE_SECRETARY);
    }

    private boolean onlyNotifier() {
        return caller.has(Roles.NOTIFIER) && !hasTray();
    }

    private Tray.Desk desk() {
        if (caller.has(Roles.LIAISON_UNIT) || caller.has(Roles.AUDITOR)) {
            return Tray.Desk.UNIT;
        }
        return caller.has(Roles.ORGAN_LIAISON) ? Tray.Desk.ORGAN : Tray.Desk.OFFICE;
    }

    private String office(Tray.Desk desk, String organ) {
        return desk == Tray.Desk.UNIT
                ? "Unidad de Enlace"
                : organs.byCode(organ).map(Organ::name).orElse(organ);
    }

    private static Tray.Group group(String shown) {
        for (Tray.Group group : Tray.Group.values()) {
            if (group.name().equals(shown)) {
                return group;
            }
        }
        return Tray.Group.ALL;
    }
}
