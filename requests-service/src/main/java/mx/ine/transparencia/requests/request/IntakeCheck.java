package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.organ.Organ;
import mx.ine.transparencia.requests.organ.OrganKind;
import mx.ine.transparencia.requests.organ.OrganService;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.NotifyBy;

/** What a filing must meet before it is one (Art. 24.1-24.2, 25.3.II). */
@ApplicationScoped
final class IntakeCheck {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final Duration OLDEST = Duration.ofDays(366);

    private final OrganService organs;

    IntakeCheck(OrganService organs) {
        this.organs = organs;
    }

    void check(NewRequest filing, Actor actor, Instant now) {
        require(mayUse(filing.channel(), actor), IntakeRule.CHANNEL_NOT_YOURS);
        require(
                filing.notifyBy() != NotifyBy.EMAIL || present(filing.applicant().email()),
                IntakeRule.NO_EMAIL);
        require(
                filing.notifyBy() != NotifyBy.ADDRESS || present(filing.applicant().address()),
                IntakeRule.NO_ADDRESS);
        checkTime(filing, now);
        checkOffice(filing, actor);
    }

    private static boolean mayUse(Channel channel, Actor actor) {
        return switch (channel) {
            case WEB -> true;
            case PLATFORM -> actor.role().equals(Roles.SYSTEM);
            case EMAIL, MAIL, COURIER, IN_PERSON -> actor.role().equals(Roles.LIAISON_UNIT);
            case MODULE ->
                    actor.role().equals(Roles.MODULE_CLERK)
                            || actor.role().equals(Roles.LIAISON_UNIT);
            case PARTY, ORGAN ->
                    actor.role().equals(Roles.ORGAN_LIAISON)
                            || actor.role().equals(Roles.LIAISON_UNIT);
        };
    }

    private static void checkTime(NewRequest filing, Instant now) {
        Instant received = filing.receivedAt();
        if (received == null) {
            return;
        }
        if (filing.channel() == Channel.WEB) {
            throw new BadInput(
                    "receivedAt", "Por internet, la hora de recepción es la del sistema.");
        }
        require(!received.isAfter(now.plus(CLOCKS_DIFFER)), IntakeRule.RECEIVED_IN_THE_FUTURE);
        require(!received.isBefore(now.minus(OLDEST)), IntakeRule.RECEIVED_TOO_LONG_AGO);
    }

    /** A clerk files for his or her own office; the Liaison Unit names the one that received it. */
    private void checkOffice(NewRequest filing, Actor actor) {
        if (!filing.channel().forwarded()) {
            if (filing.filedWith() != null) {
                throw new BadInput("filedWith", "Sólo se indica cuando la recibió otra oficina.");
            }
            return;
        }
        String own = actor.role().equals(Roles.LIAISON_UNIT) ? null : actor.organ().orElse(null);
        String office = filing.filedWith() == null ? own : filing.filedWith();
        require(present(office), IntakeRule.NO_RECEIVING_OFFICE);
        require(own == null || own.equals(office), IntakeRule.CHANNEL_NOT_YOURS);
        Organ organ =
                organs.byCode(office)
                        .orElseThrow(() ->
                                new BadInput("filedWith", "No existe un área con esa clave."));
        require(fits(filing.channel(), organ.kind()), IntakeRule.NO_RECEIVING_OFFICE);
    }

    private static boolean fits(Channel channel, OrganKind kind) {
        return switch (channel) {
            case MODULE -> kind == OrganKind.LOCAL_BOARD || kind == OrganKind.DISTRICT_BOARD;
            case PARTY -> kind.party();
            case ORGAN -> !kind.party();
            case WEB, PLATFORM, EMAIL, MAIL, COURIER, IN_PERSON -> true;
        };
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean met, IntakeRule rule) {
        if (!met) {
            throw new RefusedException(rule);
        }
    }
}
