package mx.ine.transparencia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.ine.transparencia.local.signin.Realm;

/** {@code run/suite.properties}: where everything is, for the other commands and for tests. */
record SuiteFacts(DataDirectory data, Ports ports) {

    void write() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("public.url", ports.publicUrl());
        facts.put("control.url", ports.url(Endpoint.CONTROL));
        facts.put("realm.url", Realm.url(ports));
        facts.put("kafka.bootstrap", "localhost:" + ports.of(Endpoint.KAFKA));
        facts.put("postgres.port", Integer.toString(ports.of(Endpoint.POSTGRES)));
        for (SuiteService service : SuiteService.values()) {
            facts.put(service.id() + ".url", ports.url(Endpoint.of(service)));
        }
        String text =
                facts.entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            Files.writeString(data.run("suite.properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
