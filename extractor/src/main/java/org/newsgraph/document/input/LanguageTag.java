package org.newsgraph.document.input;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Brings what documents state as their language ("en_US", "eng", "English") to a BCP 47 tag. */
public final class LanguageTag {
    /** Codes that say that the language is not known. */
    private static final Set<String> NO_STATEMENT = Set.of("", "und", "unknown", "mul", "zxx", "mis", "none", "null");

    private LanguageTag() {}

    /** The tag; what is neither a tag nor a language's name stands as it is, none if it states nothing. */
    public static Optional<String> of(String stated) {
        String tag = stated.strip().replace('_', '-').replaceFirst("[.@,;].*", "");
        if (NO_STATEMENT.contains(tag.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(byName(tag).orElseGet(() -> normalised(tag)));
    }

    /** "English" and "eng": the first language whose English name or longer code it is. */
    private static Optional<String> byName(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::new)
                .filter(locale -> locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                        || locale.getISO3Language().equalsIgnoreCase(name))
                .map(Locale::getLanguage)
                .findFirst();
    }

    private static String normalised(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return tag;
        }
    }
}
