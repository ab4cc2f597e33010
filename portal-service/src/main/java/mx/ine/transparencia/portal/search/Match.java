package mx.ine.transparencia.portal.search;

import java.util.Comparator;

/**
 * How well a place answers to what was asked.
 *
 * @param words how many of the words asked it has
 */
record Match(Place place, int words, int score) {
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparingInt(Match::words).thenComparingInt(Match::score).reversed();
}
