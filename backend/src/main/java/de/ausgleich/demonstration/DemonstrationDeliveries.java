package de.ausgleich.demonstration;

import de.ausgleich.observation.delivery.Handover;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demonstration's deliveries, oldest date first, as if offices had sent them one after the other. */
@Singleton
class DemonstrationDeliveries {

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)_(\\d{4}-\\d{2}-\\d{2})\\.csv");
    private static final String REASON = "Daten der Demonstration";

    private final Handover handover;

    DemonstrationDeliveries(Handover handover) {
        this.handover = handover;
    }

    List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> matcher(file).matches())
                    .sorted(Comparator.comparing(DemonstrationDeliveries::date).thenComparing(Path::toString))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void deliver(Path file, String scheme) {
        try {
            handover.deliverAndPublish(
                    file.getFileName().toString(), Files.readAllBytes(file), source(file), date(file), scheme, REASON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source(Path file) {
        Matcher name = matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("no delivery: " + file);
        }
        return name.group(1);
    }

    private static LocalDate date(Path file) {
        Matcher name = matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("no delivery: " + file);
        }
        return LocalDate.parse(name.group(2));
    }

    private static Matcher matcher(Path file) {
        return NAME.matcher(file.getFileName().toString());
    }
}
