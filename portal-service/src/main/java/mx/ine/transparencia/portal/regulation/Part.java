package mx.ine.transparencia.portal.regulation;

import java.util.List;

/** A chapter of the Reglamento and its articles. */
public record Part(String name, List<Article> articles) {}
