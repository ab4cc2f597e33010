package mx.ine.transparencia.local.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who can sign in to a local suite: made-up officials, one for each power. A production
 * realm has none of them.
 *
 * @param organ code of the organ for which they act
 * @param does what they are there for, in Spanish
 */
public record Account(
        String user,
        String givenName,
        String familyName,
        String role,
        Optional<String> organ,
        String does) {

    /** The same for all: these accounts exist on this machine only. */
    public static final String PASSWORD = "solo-local";

    private static final List<Account> ALL =
            List.of(
                    of("enlace", "Elena", "Laguna", "liaison-unit", "", "Unidad de Enlace"),
                    of(
                            "organo.dea",
                            "Andrea",
                            "Dávila",
                            "organ-liaison",
                            "DEA",
                            "Enlace de la DEA"),
                    of(
                            "organo.deoe",
                            "Octavio",
                            "Escobar",
                            "organ-liaison",
                            "DEOE",
                            "Enlace de la DEOE"),
                    of(
                            "modulo.jl09",
                            "Mónica",
                            "Juárez",
                            "module-clerk",
                            "JL09",
                            "Módulo de la Junta Local 09"),
                    of(
                            "calendario",
                            "Carlos",
                            "Calderón",
                            "calendar-admin",
                            "",
                            "Calendario y catálogos"),
                    of(
                            "auditoria",
                            "Aurora",
                            "Dueñas",
                            "auditor",
                            "",
                            "Consulta todo, no cambia nada"),
                    of(
                            "organo.derfe",
                            "Delia",
                            "Rentería",
                            "organ-liaison",
                            "DERFE",
                            "Enlace de la DERFE"),
                    of(
                            "partido.mc",
                            "Mariana",
                            "Cortés",
                            "organ-liaison",
                            "MC",
                            "Enlace de un partido"),
                    of("comite.uno", "Ulises", "Olvera", "committee-member", "", "Comité: titular"),
                    of(
                            "comite.dos",
                            "Dolores",
                            "Osorio",
                            "committee-member",
                            "",
                            "Comité: titular"),
                    of(
                            "comite.tres",
                            "Tomás",
                            "Reséndiz",
                            "committee-member",
                            "",
                            "Comité: titular"),
                    of(
                            "comite.suplente",
                            "Susana",
                            "Plata",
                            "committee-member",
                            "",
                            "Comité: suplente"),
                    of(
                            "comite.secretaria",
                            "Teresa",
                            "Correa",
                            "committee-secretary",
                            "",
                            "Comité: secretaría técnica"),
                    of("notificador", "Norberto", "Ibáñez", "notifier", "", "Notifica en persona"),
                    of("caja", "Camila", "Jasso", "cashier", "", "Recibe pagos"));

    /** Powers of a program rather than of a person. */
    public static final String SYSTEM_ROLE = "system";

    public static List<Account> all() {
        return ALL;
    }

    /** Every role of the realm. */
    public static List<String> roles() {
        return Stream.concat(ALL.stream().map(Account::role), Stream.of(SYSTEM_ROLE))
                .distinct()
                .toList();
    }

    private static Account of(
            String user, String given, String family, String role, String organ, String does) {
        return new Account(
                user, given, family, role, Optional.of(organ).filter(o -> !o.isEmpty()), does);
    }
}
