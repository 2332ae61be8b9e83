package org.newsgraph.document.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.document.Span;

/**
 * What the layout of a text says about it.
 *
 * @param headline the title, where the text begins with it
 * @param published the day that a date line or dateline states
 * @param order how the text's date lines write numeric dates, where one of them shows it
 * @param agency the news agency that the dateline names
 * @param boilerplate what is no part of the article, in order and without overlap
 */
public record Layout(
        Optional<Span> headline,
        Optional<LocalDate> published,
        Optional<DateOrder> order,
        Optional<String> agency,
        List<Span> boilerplate) {}
