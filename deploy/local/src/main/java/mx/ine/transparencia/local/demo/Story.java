package mx.ine.transparencia.local.demo;

import java.io.PrintStream;

/** Tells the demonstration, step by step. */
final class Story {
    private final PrintStream out;
    private int steps;

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        steps = 0;
        out.printf("%n%s%n%s%n", title, "=".repeat(title.length()));
    }

    void step(String what) {
        steps++;
        out.printf("%n%2d. %s%n", steps, what);
    }

    void line(String text) {
        out.printf("    %s%n", text);
    }

    void note(String text) {
        out.printf("  · %s%n", text);
    }
}
