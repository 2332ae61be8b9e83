package org.newsgraph.tables;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Small words inside names, "al", "de", "of": {@code ontology/name-particles.tsv}. */
public final class NameParticles {
    /** What a small word does inside a name. */
    public enum Use {
        /** Joins the words of one name though the recogniser left it out: "Staffan de Mistura". */
        JOINT,
        /** Is not compared when two names are compared. */
        ARTICLE,
        /** Is left out where transliterations of a town's name are compared. */
        SPELLING,
        /** Needs no capital in a phrase of the tables. */
        UNCAPITALISED,
        /** Stands in small letters between the words of a byline. */
        BYLINE
    }

    private static final Map<Use, Set<String>> WORDS = read();

    private NameParticles() {}

    private static Map<Use, Set<String>> read() {
        List<String> uses = Stream.of(Use.values()).map(NameParticles::name).toList();
        Map<Use, Set<String>> words = new EnumMap<>(Use.class);
        for (Table.Row row :
                Table.resource("ontology/name-particles.tsv", "particle", "use").rows()) {
            Use use = Use.values()[uses.indexOf(row.known("use", uses))];
            words.computeIfAbsent(use, unseen -> new HashSet<>()).add(row.get("particle"));
        }
        return words;
    }

    private static String name(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a word, as it is written, has this use inside names. */
    public static boolean is(Use use, String word) {
        return WORDS.getOrDefault(use, Set.of()).contains(word);
    }
}
