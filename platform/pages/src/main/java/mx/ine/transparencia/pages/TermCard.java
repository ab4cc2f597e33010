package mx.ine.transparencia.pages;

import mx.ine.transparencia.kernel.term.TermExplanation;

/**
 * The date that matters now, how much is left, and how it was counted.
 *
 * @param lead what happens by then: {@code Le responderemos a más tardar el}
 * @param explanation how the date was reached
 * @param tone how urgent it is
 * @param state in words: days left, or how the term ended
 */
public record TermCard(String lead, TermExplanation explanation, Tone tone, String state) {
    /** A term that is running, with the business days left. */
    public static TermCard running(String lead, TermExplanation explanation, int daysLeft) {
        var left = new TermLeft(daysLeft);
        return new TermCard(lead, explanation, left.tone(), left.words());
    }

    /** A term that no longer runs: met, overtaken, or not yet begun. */
    public static TermCard still(String lead, TermExplanation explanation, String state) {
        return new TermCard(lead, explanation, Tone.PLAIN, state);
    }

    /** Its days as a calendar, or as a list when it is counted in months or years. */
    public TermDays days() {
        return TermDays.of(explanation);
    }
}
