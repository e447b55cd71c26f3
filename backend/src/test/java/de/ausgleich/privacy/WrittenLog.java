package de.ausgleich.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, with what was thrown. */
public final class WrittenLog extends Handler {

    private final StringBuffer written = new StringBuffer();

    public void open() {
        Logger.getLogger("").addHandler(this);
    }

    public String text() {
        return written.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        written.append(entry.getLoggerName())
                .append(' ')
                .append(entry.getMessage())
                .append(' ')
                .append(Arrays.toString(entry.getParameters()))
                .append('\n');
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            written.append(trace);
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
