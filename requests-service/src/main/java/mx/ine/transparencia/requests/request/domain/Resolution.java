package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import mx.ine.transparencia.kernel.term.Term;

/**
 * What the Committee resolved of a turn (Art. 25.3.IV, 27).
 *
 * @param number {@code CI-nnnn-yyyy}
 * @param on the day of its approval
 * @param notice until when the applicant must have it (27.5)
 */
public record Resolution(String number, Finding finding, LocalDate on, Term notice) {}
