package org.newsgraph.document;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.document.html.HtmlReader;
import org.newsgraph.document.input.Candidate;
import org.newsgraph.document.input.FilesGiven;
import org.newsgraph.document.input.FlatIterator;
import org.newsgraph.document.input.Readers;
import org.newsgraph.document.input.ReadingIterator;

/**
 * The documents of files, folders and standard input, as a user names them.
 *
 * <pre>{@code
 * try (Stream<Reading> readings = new Inputs(List.of("articles", "today.jsonl"), InputOptions.defaults()).read()) {
 *     readings.forEach(reading -> …);
 * }
 * }</pre>
 *
 * <p>A folder is read recursively in name order; files of other endings come as {@link Reading.Skipped}. A path that
 * is missing, or given by name with another ending, comes as {@link Reading.Failed}, and so does a document whose name
 * another one of this reading has. The limit counts the documents read, not what was rejected or left alone.
 *
 * @param paths files, folders, or "-" for standard input: JSON Lines if it begins like that, else one text
 */
public record Inputs(List<String> paths, InputOptions options) implements DocumentSource {
    public Inputs {
        paths = List.copyOf(paths);
    }

    @Override
    public Stream<Reading> read() {
        return read(Known.NOTHING);
    }

    /**
     * Reads what is not known; what is known comes as {@link Reading.Unchanged} and counts for the limit like what is
     * read.
     */
    public Stream<Reading> read(Known known) {
        ReadingIterator readings =
                new ReadingIterator(candidates(), new Readers(new HtmlReader(), options, known), options.limit());
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, order), false)
                .onClose(readings::close);
    }

    /** One path after the other, each looked at when its turn comes. */
    private Iterator<Candidate> candidates() {
        FilesGiven files = new FilesGiven(options.standardInput(), options.followLinks());
        return new FlatIterator<>(paths.iterator(), files::candidates);
    }
}
