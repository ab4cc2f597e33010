package mx.ine.transparencia.local.demo;

import java.nio.file.Path;
import mx.ine.transparencia.kernel.text.SpanishDates;

/**
 * {@code deploy/demo}: plays the life of a request against the running suite, through the public
 * API alone, and tells each step. It can be played again and again.
 */
public final class Demo {
    private final Place place;
    private final Calls calls = new Calls();
    private final Story story = new Story(System.out);

    private Demo(Place place) {
        this.place = place;
    }

    /** Arguments: the checkout and the data directory of the suite. */
    public static void main(String[] arguments) {
        try {
            new Demo(Place.of(Path.of(arguments[0]), Path.of(arguments[1]))).play();
        } catch (DemoFailed e) {
            System.out.flush();
            System.err.println("\nLa demostración se detuvo. " + e.getMessage());
            System.exit(1);
        }
    }

    private void play() {
        Staff staff = new Staff(calls, place);
        staff.await(story);
        Hours hours = new Hours(calls, place);
        story.note(
                "En la suite (%s) es %s, %s"
                        .formatted(
                                place.origin(),
                                SpanishDates.dateTime(hours.now()),
                                hours.training() ? "en capacitación" : "la hora real"));
        hours.waitForOpening(story);
        Telling telling = new Telling(story, place);

        story.chapter("Una solicitud, de principio a fin");
        RequestCase whole = RequestCase.file(calls, place, staff, WholeJourney.filing());
        new WholeJourney(whole, hours, new Letters(calls, place), story, telling).play();

        story.chapter("Una solicitud que nadie responde");
        RequestCase silent = RequestCase.file(calls, place, staff, SilentRequest.filing());
        new SilentRequest(silent, hours, story, telling).play();

        story.chapter("Todo salió como debía");
        story.note("Folios %s y %s".formatted(whole.folio(), silent.folio()));
        story.note("Correo: %s/correo".formatted(place.origin()));
    }
}
