package mx.ine.transparencia.platform.events;

/** Hears what the relay does: for the metrics and the log. */
interface RelayWatch {
    RelayWatch SILENT = sent -> {};

    void told(Sent sent);
}
