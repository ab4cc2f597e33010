package mx.ine.transparencia.platform.testing;

import java.util.Map;

/** A server of the test run, seen from any class loader. */
record SharedServer(Map<String, Object> parts) {

    <T> T part(String name, Class<T> type) {
        return type.cast(parts.get(name));
    }

    String text(String name) {
        return part(name, String.class);
    }

    /** Does something to the server; a server that was configured is not ours to act on. */
    void act(String name) {
        Runnable action = part(name, Runnable.class);
        if (action == null) {
            throw new UnsupportedOperationException("Not a server of ours: no " + name);
        }
        SharedServers.withLoaderOf(
                action,
                () -> {
                    action.run();
                    return null;
                });
    }
}
