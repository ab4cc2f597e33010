package mx.ine.transparencia.platform.record;

import java.time.LocalDate;

/**
 * An entry as it stands in the record.
 *
 * @param sequence its place in the case, from 1
 * @param day in whose Merkle head it is
 * @param previousHash the hash of the entry before, in hexadecimal
 * @param hash its own
 */
public record RecordedEntry(
        RecordEntry entry, long sequence, LocalDate day, String previousHash, String hash) {}
