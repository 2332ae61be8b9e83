package org.newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.text.Token;
import org.newsgraph.text.corenlp.TaggingWords.Use;

/**
 * Makes nouns of words that the tagger took for verbs or adjectives.
 *
 * <p>Before parsing, between an article or possessor and "of" ("the shelling of the market") or a verb with its object
 * ("the shelling wounded two"). Afterwards, where the parser put them, with an article or possessor, into a noun's place
 * ("the military said"; "fighting" also by itself where it is a subject).
 */
final class NounTagRepair {
    private static final TaggingWords WORDS = TaggingWords.standard();

    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss");

    /** What shows that the word is the verb of a clause after all. */
    private static final Set<String> VERBAL =
            Set.of("obj", "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop", "ccomp", "xcomp");

    private NounTagRepair() {}

    /** Tags as nouns what stands between an article or possessor and "of": the parser trusts the tags. */
    static void correctBeforeParsing(List<CoreLabel> labels) {
        for (int i = 0; i + 1 < labels.size(); i++) {
            if (labels.get(i).word().equals("Near") && labels.get(i + 1).tag().startsWith("NNP")) {
                // "Near Homs, shells hit a school": a capital that only opens the sentence.
                labels.get(i).setTag("IN");
                labels.get(i).setLemma("near");
            }
        }
        for (int i = 1; i + 1 < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            int before = labels.get(i - 1).tag().equals("JJ") && i > 1 ? i - 2 : i - 1;
            boolean verbal =
                    label.tag().matches("VBG?") && labels.get(i + 1).word().equals("of");
            if (verbal && labels.get(before).tag().matches("DT|PRP\\$|POS")) {
                label.setTag("NN");
                label.setLemma(label.word().toLowerCase(Locale.ROOT));
            }
            correctAirStrikes(labels.get(i - 1), label);
        }
        for (int i = 1; i + 2 < labels.size(); i++) {
            correctEventBeforeVerb(labels, i);
        }
        for (int i = 2; i + 1 < labels.size(); i++) {
            correctEventOfPassive(labels, i);
        }
    }

    /** "Air strikes on the town killed 16": nobody who strikes is named Air. */
    private static void correctAirStrikes(CoreLabel air, CoreLabel strikes) {
        if (WORDS.has(Use.BEFORE_STRIKES, air.word().toLowerCase(Locale.ROOT))
                && WORDS.has(Use.STRIKES, strikes.word())) {
            air.setTag("NN");
            air.setLemma(air.word().toLowerCase(Locale.ROOT));
            strikes.setTag("NNS");
            strikes.setLemma(strikes.word().substring(0, strikes.word().length() - 1));
        }
    }

    /** "The shelling wounded five people": before a number or an article a participle describes nothing. */
    private static void correctEventBeforeVerb(List<CoreLabel> labels, int at) {
        CoreLabel event = labels.get(at);
        CoreLabel verb = labels.get(at + 1);
        CoreLabel before = labels.get(at - 1);
        boolean opens = before.tag().matches("DT|PRP\\$|POS")
                || (at == 1 && before.tag().matches("JJ|NNP"));
        boolean finite = verb.tag().matches("VBD|VBN")
                || (verb.tag().equals("JJ") && verb.word().matches(".*ed|left"));
        if (event.tag().equals("VBG") && opens && finite && isObject(labels, at + 2)) {
            if (WORDS.has(Use.OPENING, before.word())) {
                before.setTag("JJ");
                before.setLemma(before.word().toLowerCase(Locale.ROOT));
            }
            event.setTag("NN");
            event.setLemma(event.word().toLowerCase(Locale.ROOT));
            verb.setTag("VBD");
            verb.setLemma(Morphology.lemmaStatic(verb.word().toLowerCase(Locale.ROOT), "VBD"));
        }
    }

    /** "killed by shelling": what is done by shelling somebody has an object. */
    private static void correctEventOfPassive(List<CoreLabel> labels, int at) {
        boolean done = labels.get(at - 1).word().equals("by")
                && labels.get(at - 2).tag().equals("VBN")
                && labels.get(at + 1).tag().matches("[.,:]|IN");
        if (labels.get(at).tag().equals("VBG") && done) {
            labels.get(at).setTag("NN");
            labels.get(at).setLemma(labels.get(at).word().toLowerCase(Locale.ROOT));
        }
    }

    /** A number or an article, which begin a noun phrase. */
    private static boolean isObject(List<CoreLabel> labels, int at) {
        String words = labels.subList(at, Math.min(labels.size(), at + 2)).stream()
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
        return labels.get(at).tag().matches("CD|DT|PRP\\$") || WORDS.has(Use.BOUND, words);
    }

    static List<Token> correct(List<Token> tokens) {
        List<Token> corrected = new ArrayList<>();
        for (Token token : tokens) {
            corrected.add(isNoun(tokens, token) ? asNoun(token) : token);
        }
        return corrected;
    }

    private static boolean isNoun(List<Token> tokens, Token token) {
        boolean mistaken = token.isVerb() || token.tag().equals("JJ");
        if (!mistaken || !NOMINAL.contains(token.relation()) || WORDS.has(Use.ELLIPTIC, token.lemma())) {
            return false;
        }
        boolean determined = token.tag().equals("VBG") && token.is("nsubj");
        for (Token child : tokens) {
            if (child.head() == token.index()) {
                if (VERBAL.contains(child.relation())) {
                    return false;
                }
                determined |= child.relation().equals("det") || child.relation().equals("nmod:poss");
            }
        }
        return determined;
    }

    private static Token asNoun(Token token) {
        boolean plural = token.tag().equals("VBZ");
        return new Token(
                token.index(),
                token.span(),
                token.text(),
                plural ? token.lemma() : token.text().toLowerCase(Locale.ROOT),
                plural ? "NNS" : "NN",
                token.head(),
                token.relation(),
                token.entity());
    }
}
