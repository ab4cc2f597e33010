package mx.ine.transparencia.local;

import java.time.Instant;
import mx.ine.transparencia.local.clock.TrainingInstant;
import mx.ine.transparencia.local.signin.Account;
import mx.ine.transparencia.local.signin.Realm;

/** The one table at the end of a start: what runs, where, and who can sign in. */
record SuiteTable(DataDirectory data, Ports ports) {

    String show(boolean signInReady, Instant now) {
        return """

        QUÉ CORRE Y DÓNDE
        %s

        QUIÉN PUEDE ENTRAR (cuentas inventadas, solo en esta máquina; contraseña: %s)
        %s

        Reloj: %s
        Datos, registros y secretos: %s
        Detener: Ctrl-C o deploy/stop. Empezar de cero: deploy/run --fresh.
        """
                .formatted(places(signInReady), Account.PASSWORD, people(), clock(now), data.root())
                .stripTrailing();
    }

    private TextTable places(boolean signInReady) {
        TextTable table = new TextTable();
        for (SuiteService service : SuiteService.values()) {
            table.row(
                    "  " + service.title(),
                    ports.publicUrl() + service.pages(),
                    "directo: " + ports.url(Endpoint.of(service)));
        }
        table.row(
                "  Acceso de personal",
                ports.publicUrl() + Realm.PATH,
                signInReady ? "" : "termina de arrancar en unos segundos");
        table.row("  Correo enviado", ports.publicUrl() + "/correo");
        table.row("  PostgreSQL", "127.0.0.1:" + ports.of(Endpoint.POSTGRES));
        table.row("  Kafka", "localhost:" + ports.of(Endpoint.KAFKA));
        return table;
    }

    private TextTable people() {
        TextTable table = new TextTable();
        for (Account account : Account.all()) {
            table.row("  " + account.user(), account.role(), account.does());
        }
        return table.row(
                "  (programas)",
                Account.SYSTEM_ROLE,
                "cliente %s, su secreto está en secrets.properties".formatted(Realm.SYSTEM_CLIENT));
    }

    private String clock(Instant now) {
        return data.clock().set()
                ? "de capacitación, %s en la Ciudad de México; deploy/clock FECHA lo adelanta"
                        .formatted(TrainingInstant.inWords(data.clock().at(now)))
                : "el de la máquina";
    }
}
