package org.newsgraph.mention.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The phrase around a common noun, with all that resolution asks of it.
 *
 * @param meaning what its noun stands for, if that is known
 * @param owners its possessors: "Syrian" troops, members "of Division 13"
 */
public record Phrase(
        Discourse discourse,
        Sentence sentence,
        Token head,
        Nouns nouns,
        Optional<Nouns.Meaning> meaning,
        List<Referent> owners) {
    public Phrase {
        owners = List.copyOf(owners);
    }

    /** The phrase around a head. */
    public static Phrase around(Discourse discourse, Sentence sentence, Token head, Nouns nouns) {
        Token core = NounPhrases.core(nouns, sentence, head);
        return new Phrase(
                discourse,
                sentence,
                head,
                nouns,
                nouns.of(sentence, core).or(() -> nouns.of(sentence, head)),
                Possessors.of(discourse, sentence, head));
    }

    /** What its noun is above all. */
    public NounClass main() {
        return meaning.map(Nouns.Meaning::main).orElse(NounClass.OTHER);
    }

    /** The noun in its basic form and small letters. */
    public String noun() {
        return head.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether the noun is listed under a cue. */
    public boolean has(Cue cue) {
        return nouns.cues().has(cue, head.lemma());
    }

    /** Also a noun before another: "rebel attacks" are those of the rebels that the article tells of. */
    public boolean isDefinite() {
        return (isModifier()
                        && meaning.filter(one -> one.is(NounClass.ARMED) || one.is(NounClass.ARMY))
                                .isPresent())
                || NounPhrases.isDefinite(sentence, head);
    }

    private boolean isModifier() {
        return head.is("compound") || head.is("amod");
    }

    public boolean isIndefinite() {
        return NounPhrases.isIndefinite(sentence, head);
    }

    public boolean isCounted() {
        return sentence.child(head, "nummod").isPresent();
    }

    public boolean isPlural() {
        // A noun before another has no plural ("rebel attacks"), and taggers take rarer ones for singulars
        // ("militiamen").
        return (isModifier()
                        && meaning.filter(one -> one.kind() == EntityKind.PERSON)
                                .isPresent())
                || head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || (head.text().endsWith("men") && meaning.isPresent());
    }

    /** "the two diplomats", "both countries" */
    public boolean isPair() {
        return isPlural()
                && isDefinite()
                && (sentence.children(head, "nummod").stream()
                                .anyMatch(number -> number.lemma().equals("two"))
                        || sentence.children(head, "det").stream()
                                .anyMatch(word -> word.lemma().equalsIgnoreCase("both")));
    }

    /** Adjectives and nouns before the head. */
    public List<String> modifiers() {
        return modifiers(sentence, head);
    }

    public static List<String> modifiers(Sentence sentence, Token head) {
        return sentence.children(head, "amod", "compound").stream()
                .map(Token::lemma)
                .toList();
    }

    /** By what words somebody may be described who is meant: "monitoring group", "jihadist", "jihadists". */
    public List<String> nounForms() {
        String form = head.text().toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>();
        if (head.index() > 0) {
            Token before = sentence.token(head.index() - 1);
            if (before.tag().startsWith("JJ") || before.isNoun() || before.tag().equals("VBG")) {
                String word = before.text().toLowerCase(Locale.ROOT);
                forms.add(word + " " + noun());
                forms.add(word + " " + form);
            }
        }
        // A bare "group" describes too many; it is settled by recency.
        if (!has(Cue.ANY_INSTITUTION)) {
            forms.add(noun());
            forms.add(form);
        }
        return forms;
    }

    /** What was mentioned before, the nearest first, at most so many sentences back. */
    public List<Discourse.Understood> before(int sentencesBack) {
        return discourse.before(sentence, head, sentencesBack);
    }
}
