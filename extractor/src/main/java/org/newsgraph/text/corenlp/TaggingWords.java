package org.newsgraph.text.corenlp;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.tables.Table;

/** Words on which the correction of the tagger's nouns rests: {@code tagging.tsv} beside this class. */
final class TaggingWords {
    /** What a word is to the tagger. */
    enum Use {
        /** An adjective that stands for a noun and stays an adjective: "the latter said". */
        ELLIPTIC,
        /** An adjective that opens a sentence with a capital: "Heavy shelling killed two". */
        OPENING,
        /** The first half of a compound whose second is a noun for a strike: "air strikes". */
        BEFORE_STRIKES,
        /** A noun for strikes, which the tagger takes for a verb. */
        STRIKES,
        /** Words before a number, which begin a noun phrase: "at least". */
        BOUND,
        /** An auxiliary that is a surname, too: "May". */
        SURNAME,
        /** The last word of a title before a surname: "Prime Minister May". */
        TITLE
    }

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    private TaggingWords() {}

    /** The table that travels in the program's jar. */
    static TaggingWords standard() {
        TaggingWords tagging = new TaggingWords();
        for (Table.Row row : Table.resource("org/newsgraph/text/corenlp/tagging.tsv", "use", "words")
                .rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT).replace(' ', '_'));
            tagging.words.computeIfAbsent(use, unseen -> new HashSet<>()).add(row.get("words"));
        }
        return tagging;
    }

    boolean has(Use use, String some) {
        return words.getOrDefault(use, Set.of()).contains(some);
    }
}
