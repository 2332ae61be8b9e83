package org.newsgraph.document.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a numeric date is written: 13/03/2016 or 03/13/2016. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** The countries that write English and the month first. */
    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "PR", "GU");

    /** Canada writes both. */
    private static final Set<String> UNCLEAR_REGIONS = Set.of("CA");

    /** What the region of a language tag implies, where it has one. */
    public static Optional<DateOrder> of(String languageTag) {
        String region = Locale.forLanguageTag(languageTag).getCountry();
        if (region.isEmpty() || UNCLEAR_REGIONS.contains(region)) {
            return Optional.empty();
        }
        return Optional.of(MONTH_FIRST_REGIONS.contains(region) ? MONTH_FIRST : DAY_FIRST);
    }
}
