package org.newsgraph.document.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a publisher's name from what pages state in its place: an address, a section, nothing. */
final class PublisherName {
    /** An address, with its scheme or without; a paper may be called "Salon.com". */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i:https?:|//|www\\.)\\S*|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/:?]\\S*)?|\\S+@\\S+|@\\w+|\\d{1,3}(?:\\.\\d{1,3}){3}");

    private final Set<String> sections = PageTerms.of("section");

    /** Whether it can be one on a page whose article stands in {@code section}. */
    boolean isPlausible(String name, Optional<String> section) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean same = section.filter(words -> words.equalsIgnoreCase(name)).isPresent();
        return !ADDRESS.matcher(name).matches()
                && !same
                && !sections.contains(lower)
                && name.codePoints().anyMatch(Character::isLetter);
    }
}
