package org.newsgraph.document.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.input.PublicationDate;
import org.newsgraph.document.layout.DateOrder;

/**
 * A day as a page states it: in whatever notation, in seconds or milliseconds since 1970, or in its address.
 *
 * @param universal whether it is a day of Greenwich, so that it may be the next or last one where the paper is
 */
record StatedDay(LocalDate day, boolean universal) {
    private static final Pattern DIGITS = Pattern.compile("\\d{9,10}|\\d{13}");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{8})(?:\\d{4}|\\d{6})");
    private static final Pattern UNIVERSAL = Pattern.compile("(?i).*\\d:\\d\\d.*(?:z|gmt|utc|[+-]00:?00)\\s*");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)^https?://[^/?#]+/(?:[^?#]*/)??"
            + "((?:19|20)\\d\\d)([/-]?)(\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\2(\\d{1,2})/");

    /** Clocks and fields that were never set show it; in the west it is the day before. */
    private static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

    /** The first seconds that are a day of news on the web, not another number. */
    private static final long FIRST_SECOND = 631_152_000;

    static Optional<StatedDay> in(String words, Optional<DateOrder> order) {
        if (DIGITS.matcher(words).matches()) {
            return ofSeconds(words.length() == 13 ? Long.parseLong(words) / 1000 : Long.parseLong(words));
        }
        Matcher packed = DAY_AND_TIME.matcher(words);
        String day = packed.matches() ? packed.group(1) : words;
        return PublicationDate.in(day, order)
                .filter(StatedDay::isSet)
                .map(known -> new StatedDay(known, UNIVERSAL.matcher(words).matches()));
    }

    /** The day that stands in the path of an address: "/2015/11/28/", "/2015/nov/28/", "/20151128/". */
    static Optional<StatedDay> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        String month = matcher.group(3);
        String day = matcher.group(4);
        boolean packed = matcher.group(2).isEmpty();
        if (packed && (month.length() != 2 || day.length() != 2)) {
            return Optional.empty();
        }
        String written =
                Character.isLetter(month.charAt(0)) ? day + " " + month + " " + year : year + "-" + month + "-" + day;
        return PublicationDate.in(written, Optional.empty()).map(known -> new StatedDay(known, false));
    }

    /** Whether it may be the same day as another that is one of the paper's place. */
    boolean meets(StatedDay other) {
        long between = Math.abs(day.toEpochDay() - other.day.toEpochDay());
        return between == 0 || between == 1 && universal;
    }

    private static Optional<StatedDay> ofSeconds(long seconds) {
        return seconds < FIRST_SECOND
                ? Optional.empty()
                : Optional.of(new StatedDay(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC), true));
    }

    private static boolean isSet(LocalDate day) {
        return !day.equals(NEVER) && !day.equals(NEVER.minusDays(1)) && day.getYear() > 1900;
    }
}
