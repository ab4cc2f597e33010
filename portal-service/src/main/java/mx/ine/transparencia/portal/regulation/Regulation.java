package mx.ine.transparencia.portal.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Reglamento of 2014, article by article, so that whoever is cited one can read it. */
@ApplicationScoped
public final class Regulation {
    private final List<Article> articles;
    private final List<String> transitory;

    Regulation() {
        var reader = RegulationReader.read("reglamento-2014.txt");
        this.articles = reader.articles();
        this.transitory = reader.transitory();
    }

    public List<Article> articles() {
        return articles;
    }

    /** The provisions after the last article. */
    public List<String> transitory() {
        return transitory;
    }

    /** Its articles by title and chapter, in their order. */
    public List<Part> parts() {
        return articles.stream()
                .collect(
                        Collectors.groupingBy(
                                Article::part, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    public Optional<Article> article(int number) {
        return articles.stream().filter(a -> a.number() == number).findFirst();
    }
}
