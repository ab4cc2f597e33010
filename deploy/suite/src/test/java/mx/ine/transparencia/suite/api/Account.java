package mx.ine.transparencia.suite.api;

/** The local accounts that {@code deploy/run} prints. */
public enum Account {
    UNIT("enlace"),
    DEA("organo.dea"),
    DEOE("organo.deoe"),
    MODULE("modulo.jl09"),
    CALENDAR("calendario"),
    AUDITOR("auditoria");

    /** The same for all: they exist on this machine only. */
    public static final String PASSWORD = "solo-local";

    private final String user;

    Account(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }
}
