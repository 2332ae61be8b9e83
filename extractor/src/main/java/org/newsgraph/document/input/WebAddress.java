package org.newsgraph.document.input;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.tables.Table;

/** Addresses of pages on the web. */
final class WebAddress {
    private static final Set<String> TRACKING =
            Table.resource("org/newsgraph/document/input/tracking-parameters.tsv", "parameter").rows().stream()
                    .map(row -> row.get("parameter"))
                    .collect(Collectors.toSet());

    private WebAddress() {}

    /**
     * The address without what only says how a reader came there: {@code ?utm_source=…}. Anything else, and what is no
     * address of the web, stays letter by letter.
     */
    static String withoutTracking(String address) {
        int fragment = address.indexOf('#');
        int end = fragment < 0 ? address.length() : fragment;
        int query = address.indexOf('?');
        if (query < 0 || query > end || !address.regionMatches(true, 0, "http", 0, 4)) {
            return address;
        }
        List<String> all =
                Stream.of(address.substring(query + 1, end).split("&", -1)).toList();
        List<String> kept = all.stream().filter(one -> !isTracking(one)).toList();
        if (kept.size() == all.size()) {
            return address;
        }
        String rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return address.substring(0, query) + rest + address.substring(end);
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(one ->
                        one.endsWith("*") ? name.startsWith(one.substring(0, one.length() - 1)) : name.equals(one));
    }
}
