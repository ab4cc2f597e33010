package mx.ine.transparencia.bench.requests;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Filings by internet, each a different one. */
final class Filings {
    private static final String PATH = "/api/requests/v1/requests";
    private static final String BODY =
            """
            {"applicant":{"name":"Ana María Ñuño de la Peña","email":"persona%1$d@ejemplo.invalid"},\
            "notifyBy":"EMAIL","preferredMode":"ELECTRONIC",\
            "description":"Solicito el gasto en papel, tóner y servicios de impresión de cada junta \
            distrital en 2023 y 2024, con el número de contrato y el proveedor, en hoja de cálculo. \
            (Solicitud %1$d.)","searchHints":"Dirección Ejecutiva de Administración"}\
            """;

    private static final Pattern FOLIO = Pattern.compile("\"folio\":\"(\\d{15})\"");
    private static final Pattern KEY = Pattern.compile("\"trackingKey\":\"([A-Z0-9-]+)\"");

    private final AtomicLong number = new AtomicLong();
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    /** The folio and the key that were answered. */
    record Filed(String folio, String key) {}

    void file(HttpConnection connection) {
        send(connection);
    }

    Filed fileAndRead(HttpConnection connection) {
        String body = send(connection).body();
        return new Filed(find(FOLIO, body), find(KEY, body));
    }

    private HttpConnection.Answer send(HttpConnection connection) {
        long n = number.incrementAndGet();
        HttpConnection.Answer answer =
                connection.post(
                        PATH, "Idempotency-Key: " + run + "-" + n + "\r\n", BODY.formatted(n));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }

    private static String find(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException(body);
        }
        return matcher.group(1);
    }
}
