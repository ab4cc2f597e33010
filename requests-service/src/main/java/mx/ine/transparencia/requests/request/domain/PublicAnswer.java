package mx.ine.transparencia.requests.request.domain;

import java.util.List;

/** What an organ answers when the information is public (Art. 25.3.III, 24.6). */
public sealed interface PublicAnswer {

    /**
     * The organ holds it and offers it.
     *
     * @param quotes one for each way of delivery offered
     * @param documents how many files come with the answer, ready to be downloaded
     */
    record Held(List<Quote> quotes, int documents) implements PublicAnswer {
        public Held {
            quotes = List.copyOf(quotes);
        }
    }

    /** It is published already: source, place and form in which it can be had (24.6, 69.2). */
    record AlreadyPublic(String source, String place, String form) implements PublicAnswer {}
}
