package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of results. The answer also carries the way to the next one in a {@code Link} header.
 *
 * @param next the cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of a query that asked for {@code request.fetch()} rows, one more than the page has.
     *
     * @param cursor the values that place a row in the order, as {@link Paging#after} gives back
     */
    public static <T> Page<T> of(List<T> rows, Paging request, Function<T, List<String>> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, Paging.cursor(cursor.apply(items.getLast())));
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<? super T, R> to) {
        return new Page<>(items.stream().<R>map(to).toList(), next);
    }
}
