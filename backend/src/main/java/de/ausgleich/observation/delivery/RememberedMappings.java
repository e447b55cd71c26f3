package de.ausgleich.observation.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.indicator.Sources;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mappings of a source's last deliveries, one for each kind of file that it sends. Which kind a file is,
 * its headers tell: at least half of a mapping's figure columns must be in it.
 */
@Singleton
class RememberedMappings {

    private static final int HEADER_ROWS = 50;

    private final Sources sources;
    private final ObjectMapper json;

    RememberedMappings(Sources sources, ObjectMapper json) {
        this.sources = sources;
        this.json = json;
    }

    Optional<Mapping> fitting(String source, Table table) {
        Set<String> texts = table.rows().stream()
                .limit(HEADER_ROWS)
                .flatMap(row -> row.cells().stream())
                .map(cell -> Headers.key(cell.text()))
                .collect(Collectors.toUnmodifiableSet());
        return of(source).stream()
                .filter(mapping -> isHalf(found(mapping, texts), mapping))
                .max(Comparator.comparingLong(mapping -> found(mapping, texts)));
    }

    /** Tables that say themselves what they are need no memory. */
    void remember(String source, Mapping used) {
        if (used.layout() == Layout.LONG) {
            return;
        }
        Set<String> headers = used.columns().stream()
                .map(column -> Headers.key(column.header()))
                .collect(Collectors.toUnmodifiableSet());
        List<Mapping> mappings = new ArrayList<>(of(source));
        mappings.removeIf(mapping -> isHalf(found(mapping, headers), mapping));
        mappings.add(used);
        JsonNode remembered = json.valueToTree(mappings);
        sources.remember(source, remembered);
    }

    private static long found(Mapping mapping, Set<String> texts) {
        return mapping.columns().stream()
                .filter(column -> texts.contains(Headers.key(column.header())))
                .count();
    }

    private static boolean isHalf(long found, Mapping mapping) {
        return found > 0 && 2 * found >= mapping.columns().size();
    }

    /** What somebody stored there that is no mapping is left aside: a proposal is made without it. */
    private List<Mapping> of(String source) {
        Optional<JsonNode> remembered = sources.mapping(source);
        List<Mapping> mappings = new ArrayList<>();
        if (remembered.isPresent()) {
            for (JsonNode entry : remembered.get()) {
                mapping(entry).ifPresent(mappings::add);
            }
        }
        return mappings;
    }

    private Optional<Mapping> mapping(JsonNode entry) {
        try {
            return Optional.of(json.treeToValue(entry, Mapping.class));
        } catch (JsonProcessingException foreign) {
            return Optional.empty();
        }
    }
}
