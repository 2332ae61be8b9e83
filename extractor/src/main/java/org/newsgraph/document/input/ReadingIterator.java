package org.newsgraph.document.input;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.document.Reading;

/** The readings of one candidate after the other, until the limit; watches that no two documents share a name. */
public final class ReadingIterator implements Iterator<Reading> {
    private final Iterator<Candidate> candidates;
    private final Readers readers;
    private final Map<String, String> originByName = new HashMap<>();
    private long left;
    private Iterator<Reading> current = Collections.emptyIterator();
    private @Nullable DocumentsReader open;

    public ReadingIterator(Iterator<Candidate> candidates, Readers readers, long limit) {
        this.candidates = candidates;
        this.readers = readers;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        while (left > 0 && !current.hasNext()) {
            close();
            if (!candidates.hasNext()) {
                return false;
            }
            current = readings(candidates.next());
        }
        return left > 0;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Reading reading = unique(current.next());
        if (reading instanceof Reading.Read || reading instanceof Reading.Unchanged) {
            left--;
        }
        return reading;
    }

    /** Closes the file being read. */
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private Iterator<Reading> readings(Candidate candidate) {
        if (candidate instanceof Candidate.Settled settled) {
            return Collections.singleton(settled.reading()).iterator();
        }
        Input input = ((Candidate.ToRead) candidate).input();
        Optional<DocumentsReader> several = readers.documents(input);
        open = several.orElse(null);
        return several.<Iterator<Reading>>map(reader -> reader)
                .orElseGet(() -> Collections.singleton(readers.document(input)).iterator());
    }

    private Reading unique(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return unique(reading, read.document().name(), read.document().origin());
        }
        return reading instanceof Reading.Unchanged unchanged
                ? unique(reading, unchanged.name(), unchanged.origin())
                : reading;
    }

    private Reading unique(Reading reading, String name, String origin) {
        String first = originByName.putIfAbsent(name, origin);
        if (first == null) {
            return reading;
        }
        return new UnreadableException("is named '" + name + "', as is " + first
                        + " in this build; rename one of them, or leave one out")
                .rejecting(origin);
    }
}
