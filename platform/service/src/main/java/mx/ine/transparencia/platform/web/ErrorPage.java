package mx.ine.transparencia.platform.web;

/**
 * How a problem looks to people. A bean of it, where there is one, draws the suite's error page.
 */
public interface ErrorPage {

    /** A whole HTML document. */
    String html(Problem problem);
}
