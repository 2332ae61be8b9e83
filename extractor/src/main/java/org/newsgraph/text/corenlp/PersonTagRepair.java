package org.newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.tables.Table;
import org.newsgraph.text.corenlp.TaggingWords.Use;

/**
 * Makes names of words that the tagger took for auxiliaries and pronouns: "Theresa May met", "Liu He said", "An Jong-hui". Before
 * parsing, since the parser trusts the tags.
 */
final class PersonTagRepair {
    private static final TaggingWords WORDS = TaggingWords.standard();

    private static final Set<String> GIVEN =
            column("tables/given-names.tsv", "name").collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ADDRESS =
            column("tables/honorifics.tsv", "honorific").collect(Collectors.toUnmodifiableSet());

    private PersonTagRepair() {}

    private static Stream<String> column(String table, String column) {
        return Table.resource(table, column).rows().stream().map(row -> row.get(column));
    }

    static void correct(List<CoreLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            if (WORDS.has(Use.SURNAME, label.word()) && !label.tag().startsWith("NNP")) {
                correctSurname(labels, i);
            } else if (isPronounInName(labels, i) || isFirstOfName(labels, i)) {
                makeName(label);
            }
        }
    }

    /** "Theresa May", "Mrs May", "Prime Minister May"; and since no auxiliary stands before a past tense, "May accused". */
    private static void correctSurname(List<CoreLabel> labels, int at) {
        String before = at > 0 ? labels.get(at - 1).word() : "";
        boolean addressed = isCapital(before)
                && (GIVEN.contains(before.toLowerCase(Locale.ROOT))
                        || ADDRESS.contains(before)
                        || WORDS.has(Use.TITLE, before));
        CoreLabel next = at + 1 < labels.size() ? labels.get(at + 1) : null;
        boolean acts = next != null && next.tag().matches("VBD|VBN|VBZ");
        if (addressed || acts) {
            makeName(labels.get(at));
            if (next != null && next.tag().equals("VBN")) {
                next.setTag("VBD");
            }
        }
    }

    /** "Liu He met": inside a sentence a pronoun has no capital. */
    private static boolean isPronounInName(List<CoreLabel> labels, int at) {
        return at > 0
                && labels.get(at).word().equals("He")
                && labels.get(at - 1).tag().equals("NNP")
                && labels.get(at - 1).word().matches("\\p{Lu}\\p{Ll}+")
                && labels.get(at - 1).endPosition() + 1 == labels.get(at).beginPosition();
    }

    /** "An Jong-hui met", "She Zhijiang was arrested": neither article nor pronoun stands before a person's name. */
    private static boolean isFirstOfName(List<CoreLabel> labels, int at) {
        if (at + 3 >= labels.size()) {
            return false;
        }
        String word = labels.get(at).word();
        CoreLabel next = labels.get(at + 1);
        boolean finite = labels.get(at + 2).tag().matches("VBD|VBZ|MD");
        boolean hyphened = labels.get(at + 2).word().equals("-")
                && labels.get(at + 3).word().matches("\\p{Ll}+")
                && labels.get(at + 1).endPosition() == labels.get(at + 2).beginPosition();
        return (word.equals("An") && next.tag().equals("NNP") && hyphened)
                || (word.equals("She") && next.tag().equals("NNP") && finite);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static void makeName(CoreLabel label) {
        label.setTag("NNP");
        label.setLemma(label.word());
    }
}
