package org.newsgraph.gazetteer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.tables.Table;

/**
 * An office that somebody held, where and when.
 *
 * @param office its canonical name ("foreign minister")
 * @param of the ISO 3166-1 alpha-3 code of the state, or the canonical name of the organisation or place
 * @param from the first year; empty where it is not dated
 * @param to the last year; empty where it is not dated or lasts
 */
public record Tenure(String office, Optional<String> of, Optional<Integer> from, Optional<Integer> to) {
    /** Matched for thousands of items at each start: no part of it is tried at several lengths. */
    private static final Pattern FORM = Pattern.compile("([^@]+)(?:@(.+))?");

    private static final Pattern YEARS = Pattern.compile("(.+) (\\d{4})-(\\d{4})?");

    /** Reads "secretary of state@USA 2013-2017", an item of the table of people. */
    static Tenure read(Table.Row row, String item) {
        Matcher years = YEARS.matcher(item);
        boolean dated = years.matches();
        Matcher form = FORM.matcher(dated ? years.group(1) : item);
        if (!form.matches()) {
            throw row.error("'" + item + "' is no office; expected office@of from-to.");
        }
        Tenure tenure = new Tenure(
                form.group(1),
                Optional.ofNullable(form.group(2)),
                dated ? Optional.of(Integer.valueOf(years.group(2))) : Optional.empty(),
                dated ? Optional.ofNullable(years.group(3)).map(Integer::valueOf) : Optional.empty());
        if (tenure.from.isPresent()
                && tenure.to.filter(to -> to < tenure.from.get()).isPresent()) {
            throw row.error("'" + item + "' ends before it begins.");
        }
        return tenure;
    }

    /** Whether it may have been held in a year; one that is not dated may. */
    public boolean mayCover(int year) {
        return from.filter(first -> year < first).isEmpty()
                && to.filter(last -> year > last).isEmpty();
    }

    /** Whether it was surely held in some part of a year. */
    public boolean covers(int year) {
        return from.isPresent() && mayCover(year);
    }

    /** Whether it may be over, in a year. */
    public boolean mayBeOver(int year) {
        return from.isEmpty() || to.filter(last -> last <= year).isPresent();
    }
}
