package mx.ine.transparencia.platform.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The servers of one test run, each started once when first asked for.
 *
 * <p>Quarkus loads tests and their resources in class loaders that come and go with the application
 * under test. The servers must outlive them, so they live in the loader of the JVM, and what passes
 * between the loaders are types of the JDK only.
 */
final class SharedServers {
    private static final Map<String, Map<String, Object>> STARTED = new ConcurrentHashMap<>();

    private SharedServers() {}

    /** The parts of a server, by name: addresses, and {@link Runnable}s that act on it. */
    static SharedServer of(Kind kind) {
        return new SharedServer(partsIn(ClassLoader.getSystemClassLoader(), kind.name()));
    }

    enum Kind {
        POSTGRES(PostgresForTests::start),
        KAFKA(KafkaForTests::start),
        SIGN_IN(SignInServer::start),
        MAIL(MailForTests::start);

        private final Supplier<Map<String, Object>> start;

        Kind(Supplier<Map<String, Object>> start) {
            this.start = start;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> partsIn(ClassLoader loader, String kind) {
        if (SharedServers.class.getClassLoader() == loader) {
            return startOnce(kind);
        }
        try {
            var there = Class.forName(SharedServers.class.getName(), true, loader);
            var method = there.getDeclaredMethod("startOnce", String.class);
            method.setAccessible(true);
            return (Map<String, Object>) method.invoke(null, kind);
        } catch (ClassNotFoundException e) {
            return startOnce(kind);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The test server did not start: " + kind, e);
        }
    }

    private static Map<String, Object> startOnce(String kind) {
        return STARTED.computeIfAbsent(kind, SharedServers::start);
    }

    private static Map<String, Object> start(String kind) {
        Supplier<Map<String, Object>> start = Kind.valueOf(kind).start;
        return withLoaderOf(start, start);
    }

    /**
     * Does something as the loader of an object would: the threads it starts must not find services
     * in the loader of the application that happened to ask for it.
     */
    static <T> T withLoaderOf(Object object, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(object.getClass().getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
