package mx.ine.transparencia.pages;

import java.time.Instant;
import java.util.List;

/**
 * One act in the life of a case, as the timeline tells it. The caller gives the items newest first.
 *
 * @param at when it happened
 * @param title the act in a few words: {@code Turnada a la Dirección Ejecutiva de Administración}
 * @param detail one or two sentences more, or empty
 * @param who by whom or through which channel, or empty
 * @param effects what it did to the terms, one sentence each
 * @param documents what can be opened
 */
public record TimelineItem(
        Instant at,
        String title,
        String detail,
        String who,
        List<String> effects,
        List<DocumentLink> documents) {
    public TimelineItem {
        effects = List.copyOf(effects);
        documents = List.copyOf(documents);
    }

    /** An act that needs no more than its name. */
    public static TimelineItem of(Instant at, String title) {
        return new TimelineItem(at, title, "", "", List.of(), List.of());
    }
}
