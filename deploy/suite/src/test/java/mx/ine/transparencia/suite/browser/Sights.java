package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;

/** Every page of the suite, in each of the states that people see it in. */
final class Sights {
    private Sights() {}

    static List<Sight> all() {
        return Stream.of(open(), persons(), officials()).flatMap(List::stream).toList();
    }

    /** Those anybody may open. */
    static List<Sight> open() {
        return List.of(
                Sight.of("inicio", "/"),
                Sight.of("buscar", "/buscar?q=plazo"),
                Sight.of("buscar-nada", "/buscar?q=zzzzzz"),
                Sight.of("reglamento", "/reglamento"),
                Sight.of("reglamento-25", "/reglamento/25"),
                Sight.of("aviso-de-privacidad", "/aviso-de-privacidad"),
                Sight.of("accesibilidad", "/accesibilidad"),
                Sight.of("contacto", "/contacto"),
                Sight.answering(404, "no-existe", "/no-existe"),
                Sight.of("solicitudes", "/solicitudes"),
                Sight.of("nueva", "/solicitudes/nueva"),
                Sight.of("seguimiento", "/solicitudes/seguimiento"),
                Sight.of("estrados", "/solicitudes/estrados"),
                Sight.of("plazos", "/solicitudes/plazos"),
                Sight.of("plazos-contado", "/solicitudes/plazos?plazo=REQ-ANSWER&fecha=2025-08-25"),
                Sight.of("tarifa", "/solicitudes/tarifa"),
                Sight.of("datos-personales", "/datos-personales"),
                Sight.of("recursos", "/recursos"),
                Sight.of("archivo", "/archivo"),
                Sight.of("indicadores", "/indicadores"));
    }

    private static List<Sight> persons() {
        return List.of(
                Sight.after("nueva-con-errores", Sights::wrong),
                Sight.after(
                        "nueva-revisar",
                        w -> new Applicant(w).writesARequest().looksAtItOnceMore()),
                Sight.after(
                        "acuse",
                        w -> new Applicant(w).writesARequest().looksAtItOnceMore().sends()),
                Sight.after("caso-recibida", w -> follow(w, Api.file(Filings.ordinary()))),
                Sight.after("caso-aclarar", w -> follow(w, asked())),
                Sight.after("caso-por-pagar", w -> follow(w, answered("PLAIN_COPY", 30))),
                Sight.after("caso-respondida", w -> follow(w, answered("ELECTRONIC", 0))));
    }

    private static List<Sight> officials() {
        return List.of(
                Sight.after("bandeja-unidad", w -> SignedIn.tray(w, Account.UNIT)),
                Sight.after("bandeja-area", w -> SignedIn.tray(w, Account.DEA)),
                Sight.after("bandeja-modulo", w -> SignedIn.tray(w, Account.MODULE)),
                Sight.after("bandeja-auditoria", w -> SignedIn.tray(w, Account.AUDITOR)),
                Sight.after("registrar", w -> official(w, Account.MODULE, "/nueva")),
                Sight.after(
                        "calendario",
                        w -> SignedIn.tray(w, Account.UNIT).navigate("/solicitudes/calendario")),
                Sight.after("comite", w -> CommitteePerson.signsIn(w, Account.COMMITTEE_SECRETARY)),
                Sight.after(
                        "comite-integrantes",
                        w ->
                                CommitteePerson.signsIn(w, Account.COMMITTEE_SECRETARY)
                                        .seats(Account.COMMITTEE_ONE, "BOARD")),
                Sight.after(
                        "comite-asuntos",
                        w ->
                                CommitteePerson.signsIn(w, Account.COMMITTEE_SECRETARY)
                                        .bringsACriterion("Criterio para ver la página")),
                Sight.after(
                        "comite-sesion",
                        w ->
                                CommitteePerson.signsIn(w, Account.COMMITTEE_SECRETARY)
                                        .seats(Account.COMMITTEE_ONE, "BOARD")
                                        .convenes()),
                signedIn("clasificacion", "/solicitudes/clasificacion", Account.UNIT),
                signedIn("clasificacion-nueva", "/solicitudes/clasificacion/nueva", Account.DEA),
                signedIn("tarifa-propuesta", "/solicitudes/tarifa/propuesta", Account.UNIT),
                signedIn("caja", "/solicitudes/caja", Account.CASHIER),
                signedIn("gastos", "/solicitudes/gastos", Account.CASHIER),
                Sight.after("expediente-en-comite", w -> official(w, Account.UNIT, inCommittee())),
                Sight.after("diligencias", SignedIn::notifier),
                Sight.after(
                        "diligencia",
                        w -> {
                            Case request = InPersonTest.ordered();
                            InPersonTest.opens(SignedIn.notifier(w), request);
                        }),
                Sight.after(
                        "expediente-recibida",
                        w -> official(w, Account.UNIT, Api.file(Filings.ordinary()))),
                Sight.after("expediente-en-proceso", w -> official(w, Account.UNIT, turned())),
                Sight.after("expediente-area", w -> official(w, Account.DEA, turned())),
                Sight.after(
                        "expediente-por-pagar",
                        w -> official(w, Account.UNIT, answered("PLAIN_COPY", 30))));
    }

    private static Sight signedIn(String name, String page, Account account) {
        return Sight.after(name, w -> SignedIn.at(page, w, account));
    }

    private static Case inCommittee() {
        return Api.file(Filings.ordinary())
                .turnTo("DEA")
                .act(
                        Account.DEA,
                        "turns/1/classification",
                        Map.of(
                                "secrecy",
                                "RESERVED",
                                "grounds",
                                List.of("11.3.IV"),
                                "reasons",
                                "Es un procedimiento en curso.",
                                "harm",
                                "Su difusión lo frustraría.",
                                "condition",
                                "Hasta que se resuelva."));
    }

    private static void wrong(Page window) {
        window.navigate("/solicitudes/nueva");
        window.getByLabel("¿Qué información pide?").fill("   ");
        window.locator("#f-name").fill("   ");
        window.locator("button[value=review]").click();
    }

    private static void follow(Page window, Case request) {
        new Applicant(window).follows(request);
    }

    private static void official(Page window, Account account, Case request) {
        official(window, account, "/" + request.folio());
    }

    private static void official(Page window, Account account, String page) {
        SignedIn.tray(window, account).navigate(SignedIn.TRAY + page);
    }

    private static Case turned() {
        return Api.file(Filings.ordinary()).turnTo("DEA", "DEOE");
    }

    private static Case asked() {
        return turned().act(
                        Account.UNIT,
                        "clarification",
                        Map.of("turn", 1, "question", "¿De qué distritos?"));
    }

    private static Case answered(String mode, int pesos) {
        return Api.file(Filings.with("preferredMode", mode))
                .turnTo("DEA")
                .act(Account.DEA, "turns/1/answer", Filings.held(Map.of(mode, pesos)))
                .act(Account.UNIT, "notification", Map.of());
    }
}
