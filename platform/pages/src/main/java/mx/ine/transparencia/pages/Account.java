package mx.ine.transparencia.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import mx.ine.transparencia.platform.security.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is signed in, for the header of staff pages: {@code {#account}{#signed /}{/account}}. Public
 * pages do not ask, so they work while the sign-in server is down.
 */
@RequestScoped
@Named("account")
public class Account {
    private final Caller caller;
    private final String path;

    Account(Caller caller, @ConfigProperty(name = "transparencia.pages") String path) {
        this.caller = caller;
        this.path = path;
    }

    /** The official's name; empty without an account. */
    public String name() {
        return caller.name();
    }

    /** Where one signs out. */
    public String signOut() {
        return path.equals("/") ? "/salir" : path + "/salir";
    }
}
