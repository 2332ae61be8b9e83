package org.newsgraph.grammar;

import java.util.Collection;
import java.util.stream.Collectors;
import org.newsgraph.testing.TextBuilder;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A sentence made by hand, whose words are asked for by their forms. */
record Tree(Sentence sentence) {
    /** The sentence in the notation of {@link TextBuilder}. */
    static Tree of(String words) {
        return new Tree(new TextBuilder().sentence(words).text().sentences().get(0));
    }

    /** The first word of this form. */
    Token word(String form) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no '" + form + "' in " + sentence));
    }

    /** The words' forms with blanks between. */
    static String forms(Collection<Token> words) {
        return words.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    String subjects(String verb) {
        return forms(ArgumentStructure.subjects(sentence, word(verb)));
    }

    String objects(String verb) {
        return forms(ArgumentStructure.objects(sentence, word(verb)));
    }

    String surfaceSubjects(String verb) {
        return forms(Subjects.surface(sentence, word(verb)));
    }

    String nearestSubject(String predicate) {
        return Subjects.nearest(sentence, word(predicate)).map(Token::text).orElse("");
    }
}
