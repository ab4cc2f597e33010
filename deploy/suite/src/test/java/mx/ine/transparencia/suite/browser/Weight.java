package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a page costs whoever opens it first: the bytes that come over the line. */
final class Weight {
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** To be put on before the page is opened. */
    static Weight of(Page window) {
        Weight weight = new Weight();
        window.onRequestFinished(weight.requests::add);
        return weight;
    }

    long bytes() {
        return requests.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    /** Whatever does not come from the suite itself. */
    List<String> foreign(String origin) {
        return requests.stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(origin) && !url.startsWith("data:"))
                .toList();
    }
}
