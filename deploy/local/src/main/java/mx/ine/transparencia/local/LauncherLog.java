package mx.ine.transparencia.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the servers inside this process have to tell goes to a file, not to the person. */
final class LauncherLog {
    private LauncherLog() {}

    static void write(Path file) throws IOException {
        LogManager.getLogManager().reset();
        System.setProperty(
                "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
        FileHandler handler = new FileHandler(file.toString(), true);
        handler.setFormatter(new SimpleFormatter());
        handler.setEncoding("UTF-8");
        Logger.getLogger("").addHandler(handler);
    }
}
