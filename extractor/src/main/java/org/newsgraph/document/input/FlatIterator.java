package org.newsgraph.document.input;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The elements of one iterator after the other, each begun when its turn comes; streams would buffer them. */
public final class FlatIterator<A, B> implements Iterator<B> {
    private final Iterator<A> outer;
    private final Function<A, Iterator<B>> inner;
    private Iterator<B> current = Collections.emptyIterator();

    public FlatIterator(Iterator<A> outer, Function<A, Iterator<B>> inner) {
        this.outer = outer;
        this.inner = inner;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            if (!outer.hasNext()) {
                return false;
            }
            current = inner.apply(outer.next());
        }
        return true;
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
