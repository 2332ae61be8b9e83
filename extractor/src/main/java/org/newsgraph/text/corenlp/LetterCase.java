package org.newsgraph.text.corenlp;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that words are lowered alike on every machine.
 *
 * <p>CoreNLP lowers them by the default locale: in Turkish "In" becomes "ın", which no model knows. Where the default
 * locale lowers letters in a way of its own, another takes its place, for good; formats of numbers and dates and the
 * language of messages stay as they were (ADR 12).
 */
final class LetterCase {
    private static final Logger LOG = LoggerFactory.getLogger(LetterCase.class);

    /** Letters that Turkish, Azerbaijani or Lithuanian lower or raise in a way of their own. */
    private static final String LETTERS = "I J \u0128 \u012E \u0130 i \u0131 i\u0307\u0300";

    /** One that is known to be harmless: a look at it costs nothing. */
    private static volatile Locale harmless = Locale.ROOT;

    private LetterCase() {}

    /** To be called before anything of CoreNLP is. */
    static void ensureHarmless() {
        if (Locale.getDefault() != harmless) {
            check();
        }
    }

    private static synchronized void check() {
        Locale found = Locale.getDefault();
        if (!isHarmless(found)) {
            Locale display = Locale.getDefault(Locale.Category.DISPLAY);
            Locale format = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.ROOT);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            LOG.warn(
                    "the default locale was {}, by which CoreNLP would read words wrongly; it is now the neutral one, but"
                            + " for formats and messages",
                    found.toLanguageTag());
        }
        harmless = Locale.getDefault();
    }

    static boolean isHarmless(Locale locale) {
        return LETTERS.toLowerCase(locale).equals(LETTERS.toLowerCase(Locale.ROOT))
                && LETTERS.toUpperCase(locale).equals(LETTERS.toUpperCase(Locale.ROOT));
    }
}
