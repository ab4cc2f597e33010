package mx.ine.transparencia.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mx.ine.transparencia.local.process.ChildProcess;
import mx.ine.transparencia.local.process.Launch;
import mx.ine.transparencia.local.process.Part;
import mx.ine.transparencia.local.process.Probe;

/** A packaged service as a process of its own, sized so that six of them fit on a small machine. */
final class ServiceProcess {
    /**
     * Six services at once on two cores: the optimising compiler waits until a method is really
     * used, which saves a third of the work of a start and costs nothing later.
     */
    private static final List<String> START =
            List.of(
                    "-XX:Tier4InvocationThreshold=30000",
                    "-XX:Tier4MinInvocationThreshold=10000",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=400000");

    private static final List<String> SIZE =
            List.of(
                    "-Xms32m",
                    "-Xmx104m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-XX:ReservedCodeCacheSize=56m",
                    "-XX:TrimNativeHeapInterval=10000",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED");

    private ServiceProcess() {}

    static Part of(
            SuiteService service,
            Path jar,
            DataDirectory data,
            Map<String, String> settings,
            Consumer<String> news) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SIZE);
        command.addAll(START);
        command.addAll(List.of("-jar", jar.toString()));
        Map<String, String> environment = new TreeMap<>(settings);
        // glibc keeps a pool of memory for each core and thread otherwise
        environment.put("MALLOC_ARENA_MAX", "2");
        return new ChildProcess(
                service.id(),
                new Launch(command, environment, data.root(), data.log(service.id())),
                new Probe(ready(settings)),
                data.run(service.id() + ".pid"),
                news);
    }

    private static URI ready(Map<String, String> settings) {
        return URI.create(
                "http://127.0.0.1:%s/q/health/ready".formatted(settings.get("QUARKUS_HTTP_PORT")));
    }
}
