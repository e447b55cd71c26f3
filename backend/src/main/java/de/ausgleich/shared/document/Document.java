package de.ausgleich.shared.document;

import java.util.List;
import java.util.Locale;

/**
 * What a document says, in reading order.
 *
 * @param language of all of it, which screen readers are told
 */
public record Document(Locale language, String title, List<Block> blocks) {

    /** A part of a document. */
    public sealed interface Block {}

    /** @param level from 1 */
    public record Heading(int level, String text) implements Block {}

    /** One or more paragraphs, each on lines of its own. */
    public record Text(String text) implements Block {}

    /**
     * A table with a head that is repeated on every page.
     *
     * @param rows each as wide as the head
     */
    public record Table(List<String> head, List<List<String>> rows) implements Block {}
}
