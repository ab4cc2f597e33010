/**
 * How services learn from one another.
 *
 * <p>A change and the event that tells of it are one transaction: {@link
 * mx.ine.transparencia.platform.events.Outbox#enqueue} writes a row, and the relay sends it to
 * Kafka later, as often as it takes. On the other side {@link
 * mx.ine.transparencia.platform.events.EventIntake} gives each event its effect once.
 */
package mx.ine.transparencia.platform.events;
