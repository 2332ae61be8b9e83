package org.newsgraph.mention.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.tables.NameKey;
import org.newsgraph.tables.NameParticles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A name where it stands in an article.
 *
 * @param head the token to which the name's others attach
 * @param words the name's words as they are compared, without articles
 */
public record Occurrence(Sentence sentence, FoundName name, Token head, List<String> words) {
    private static final Set<String> NO_HEADS = Set.of("punct", "case", "det");

    public Occurrence {
        words = List.copyOf(words);
    }

    public static Occurrence of(Sentence sentence, FoundName name) {
        return new Occurrence(
                sentence, name, NounPhrases.head(sentence, name.first(), name.end(), NO_HEADS), words(sentence, name));
    }

    private static List<String> words(Sentence sentence, FoundName name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            String word = NameKey.word(sentence.token(i).text());
            if (!word.isEmpty() && !NameParticles.is(NameParticles.Use.ARTICLE, word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words as one key. */
    public String key() {
        return String.join(" ", words);
    }

    public String lastWord() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    public Span span() {
        return sentence.span(name.first(), name.end());
    }

    /** Whether this is taken for a person's name that the tables do not have. */
    public boolean isUnknownPerson() {
        return name.tag() == FoundName.Tag.PERSON && name.known().isEmpty();
    }

    public boolean isKnownPerson() {
        return isKnown(EntityKind.PERSON);
    }

    public boolean isKnown(EntityKind kind) {
        return name.known().filter(known -> known.kind() == kind).isPresent();
    }

    /** The name as the article writes it, on one line. */
    public String surface(Discourse discourse) {
        return discourse.words(span()).replaceFirst("^(?i)the ", "").replace('\u2019', '\'');
    }
}
