package mx.ine.transparencia.requests.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.pages.Articles;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.platform.web.Violation;

/**
 * Reads a form field by field. What cannot be read is null and leaves an error at its field, so one
 * look at the page shows everything that needs mending.
 */
public final class FormReading {
    private static final Pattern PESOS = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");

    private final String prefix;
    private Form form;

    /**
     * @param prefix of the names of these fields, where a page has several forms; else empty
     */
    public FormReading(Form form, String prefix) {
        this.form = form;
        this.prefix = prefix;
    }

    public FormReading(Form form) {
        this(form, "");
    }

    /** The form with the errors found so far. */
    public Form form() {
        return form;
    }

    /** The text without blanks around it; null when there is none. */
    public String text(String field) {
        String typed = form.text(prefix + field).replace("\r\n", "\n");
        return typed.isEmpty() ? null : typed;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return read(field, text -> Enum.valueOf(type, text), "Elija una de las opciones.");
    }

    public Integer number(String field) {
        return read(field, Integer::valueOf, "Escriba un número, por ejemplo 10.");
    }

    public LocalDate date(String field) {
        return read(field, LocalDate::parse, "Escriba una fecha que exista: año-mes-día.");
    }

    public LocalTime time(String field) {
        return read(field, LocalTime::parse, "Escriba la hora así: 14:30.");
    }

    /** An amount; the commas between thousands and the sign of pesos are forgiven. */
    public BigDecimal pesos(String field) {
        return read(field, FormReading::amount, "Escriba el importe en pesos, por ejemplo 12.50.");
    }

    private static BigDecimal amount(String text) {
        String plain = text.replaceAll("[$,\\s]", "");
        if (!PESOS.matcher(plain).matches()) {
            throw new NumberFormatException();
        }
        return new BigDecimal(plain);
    }

    public void fail(String field, String message) {
        form = form.failing(prefix + field, message);
    }

    /** What concerns no field stands at the top. */
    public void topFail(String message) {
        form = form.failing(message);
    }

    /** Notes at each field what its constraints say. */
    public <T> T checked(T input, Validator validator) {
        validator.validate(input).stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .forEach(this::fail);
        return input;
    }

    private void fail(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName() == null ? field : node.getName();
        }
        fail(field, violation.getMessage());
    }

    /** Notes why the service did not take it; what concerns no field stands at the top. */
    public Form refused(ProblemException refusal) {
        switch (refusal) {
            case RefusedException e -> topFail(told(e.rule()));
            case BadInput e -> e.problem().violations().forEach(this::fail);
            default -> topFail(refusal.problem().detail());
        }
        return form;
    }

    private void fail(Violation violation) {
        String name = violation.field();
        fail(name.substring(name.lastIndexOf('.') + 1), violation.message());
    }

    /** The reason with its article, as the page of an error tells it. */
    public static String told(BrokenRule rule) {
        String articles =
                Arrays.stream(rule.article().split(", "))
                        .map(Articles::words)
                        .collect(Collectors.joining("; "));
        return rule.reason() + " (" + articles + ")";
    }

    private <T> T read(String field, Function<String, T> parse, String message) {
        String typed = text(field);
        if (typed == null) {
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (IllegalArgumentException | DateTimeException e) {
            fail(field, message);
            return null;
        }
    }
}
