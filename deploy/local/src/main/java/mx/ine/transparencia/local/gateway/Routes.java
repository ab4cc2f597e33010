package mx.ine.transparencia.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.local.Endpoint;
import mx.ine.transparencia.local.SuiteService;
import mx.ine.transparencia.local.signin.Realm;

/** Which part of the suite answers a path: the longest prefix, and the portal for the rest. */
final class Routes {
    /** Health and metrics of a service: for who runs it, not for who uses it. */
    private static final Route INTERNAL = new Route("/q", Endpoint.CONTROL, "");

    private final List<Route> routes = new ArrayList<>();

    Routes() {
        for (SuiteService service : SuiteService.values()) {
            routes.add(new Route(service.pages(), Endpoint.of(service), service.title()));
            routes.add(new Route(service.api(), Endpoint.of(service), service.title()));
        }
        routes.add(new Route(Realm.PATH, Endpoint.SIGN_IN, "El acceso de personal"));
        routes.sort(Comparator.comparingInt((Route route) -> route.prefix().length()).reversed());
    }

    /** Empty for what nobody outside may ask for. */
    Optional<Route> of(String path) {
        return INTERNAL.matches(path)
                ? Optional.empty()
                : routes.stream().filter(route -> route.matches(path)).findFirst();
    }
}
