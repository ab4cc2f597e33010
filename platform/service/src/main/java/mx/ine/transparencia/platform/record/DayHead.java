package mx.ine.transparencia.platform.record;

import java.time.LocalDate;

/**
 * What a service committed itself to at the end of a day: whoever keeps it can tell later whether
 * any entry of that day, or of a day before, was changed or removed. Also fired as a CDI event in
 * the transaction that stores it.
 *
 * @param entries how many entries the day has
 * @param root Merkle root of the hashes of the day's entries by case and place, in hexadecimal
 * @param head SHA-256 of the head of the day before, the day as text and the root
 */
public record DayHead(LocalDate day, long entries, String root, String head) {}
