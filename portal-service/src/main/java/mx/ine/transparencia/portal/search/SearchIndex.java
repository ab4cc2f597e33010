package mx.ine.transparencia.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import mx.ine.transparencia.portal.regulation.Article;
import mx.ine.transparencia.portal.regulation.Regulation;

/** What can be searched today: the suite's pages and the articles of the Reglamento. */
@ApplicationScoped
class SearchIndex {
    private static final int MOST = 20;

    private final List<Place> places;

    SearchIndex(Regulation regulation) {
        this.places =
                Stream.concat(
                                SuitePages.all().stream(),
                                regulation.articles().stream().map(SearchIndex::place))
                        .toList();
    }

    /** The places with the most of the words asked, the best first. */
    List<Place> find(String text) {
        var asked = Words.of(text);
        var matches =
                places.stream()
                        .map(place -> place.match(asked))
                        .filter(match -> match.words() > 0)
                        .sorted(Match.BEST_FIRST)
                        .toList();
        return matches.stream()
                .filter(match -> match.words() == matches.getFirst().words())
                .limit(MOST)
                .map(Match::place)
                .toList();
    }

    private static Place place(Article article) {
        return new Place(
                article.href(),
                "Artículo " + article.number() + ". " + article.heading(),
                "Reglamento",
                article.part(),
                Words.of("artículo " + article.number() + " " + article.heading()),
                Words.of(article.text()),
                1);
    }
}
