package mx.ine.transparencia.suite.api;

/** The local accounts that {@code deploy/run} prints. */
public enum Account {
    UNIT("enlace"),
    DEA("organo.dea"),
    DEOE("organo.deoe"),
    MODULE("modulo.jl09"),
    CALENDAR("calendario"),
    AUDITOR("auditoria"),
    DERFE("organo.derfe"),
    PARTY("partido.mc"),
    COMMITTEE_ONE("comite.uno"),
    COMMITTEE_TWO("comite.dos"),
    COMMITTEE_THREE("comite.tres"),
    COMMITTEE_ALTERNATE("comite.suplente"),
    COMMITTEE_SECRETARY("comite.secretaria"),
    NOTIFIER("notificador"),
    CASHIER("caja");

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
