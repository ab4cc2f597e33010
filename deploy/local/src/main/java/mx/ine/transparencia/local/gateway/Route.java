package mx.ine.transparencia.local.gateway;

import mx.ine.transparencia.local.Endpoint;

/**
 * What answers the paths at and below a prefix.
 *
 * @param title how people call it, for the page they get while it is down
 */
public record Route(String prefix, Endpoint to, String title) {

    boolean matches(String path) {
        return prefix.equals("/")
                || path.equals(prefix)
                || (path.startsWith(prefix) && path.charAt(prefix.length()) == '/');
    }
}
