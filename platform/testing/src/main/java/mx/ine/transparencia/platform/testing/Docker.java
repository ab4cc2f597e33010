package mx.ine.transparencia.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** A Docker engine, where one answers. */
final class Docker {
    private Docker() {}

    /** Looks for a trace of an engine first: asking in vain takes long and fills the log. */
    static boolean answers() {
        boolean trace =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"))
                        || Files.exists(Path.of(System.getProperty("user.home"), ".docker/run"));
        return trace
                && !Configured.value("docker").orElse("").equals("off")
                && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Starts it with its port on one fixed port of ours, so that it comes back where it was. */
    static int start(GenericContainer<?> container, int inside) {
        int port = FreePort.find();
        container.setPortBindings(List.of(port + ":" + inside));
        container.start();
        return port;
    }

    static Runnable stopping(GenericContainer<?> container) {
        return () ->
                container
                        .getDockerClient()
                        .stopContainerCmd(container.getContainerId())
                        .withTimeout(20)
                        .exec();
    }

    static Runnable starting(GenericContainer<?> container) {
        return () ->
                container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
    }
}
