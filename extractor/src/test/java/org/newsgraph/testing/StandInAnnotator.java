package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Stands in for the real annotator where a test is about the store: no models, a moment's start. It analyses the plain
 * sentences of {@link GeneratedNews} ("subject verb object preposition noun …") rightly and any other text somehow.
 */
public final class StandInAnnotator implements Annotator {
    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+|[^\\s\\p{L}\\p{N}]");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "near", "to", "with", "of");
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("called", "call"),
            Map.entry("met", "meet"),
            Map.entry("visited", "visit"),
            Map.entry("praised", "praise"),
            Map.entry("accused", "accuse"),
            Map.entry("warned", "warn"),
            Map.entry("condemned", "condemn"),
            Map.entry("sanctioned", "sanction"),
            Map.entry("sent", "send"),
            Map.entry("seized", "seize"),
            Map.entry("attacked", "attack"),
            Map.entry("detained", "detain"),
            Map.entry("clashed", "clash"),
            Map.entry("bombarded", "bombard"),
            Map.entry("killed", "kill"),
            Map.entry("remained", "remain"),
            Map.entry("opened", "open"));

    @Override
    public AnnotatedText annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher found = SENTENCE.matcher(document.text());
        while (found.find()) {
            List<Span> words = words(document.text(), found.start(), found.end());
            if (!words.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), tokens(document.text(), words)));
            }
        }
        return new AnnotatedText(document, sentences);
    }

    private static List<Span> words(String text, int begin, int end) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(begin, end);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }

    private static List<Token> tokens(String text, List<Span> spans) {
        List<String> words = spans.stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
        int root = root(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String tag = tag(word);
            int last = lastOfPhrase(words, i);
            int head;
            String relation;
            if (i == root) {
                head = -1;
                relation = "root";
            } else if (tag.equals(".") || tag.startsWith("VB")) {
                head = root;
                relation = tag.equals(".") ? "punct" : "dep";
            } else if (tag.equals("IN")) {
                head = i + 1 < words.size() && isNominal(words.get(i + 1)) ? lastOfPhrase(words, i + 1) : root;
                relation = head == root ? "dep" : "case";
            } else if (i < last) {
                head = last;
                relation = tag.equals("CD") ? "nummod" : tag.equals("DT") ? "det" : "compound";
            } else {
                head = root;
                relation = relation(words, i, root);
            }
            tokens.add(new Token(i, spans.get(i), word, lemma(word, tag), tag, head, relation, entity(tag)));
        }
        return tokens;
    }

    /** The first verb, else the first word. */
    private static int root(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (VERBS.containsKey(words.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static int lastOfPhrase(List<String> words, int from) {
        int last = from;
        while (last + 1 < words.size() && isNominal(words.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isNominal(String word) {
        return List.of("NNP", "NN", "CD", "DT").contains(tag(word));
    }

    /** What the phrase that ends here is to the verb. */
    private static String relation(List<String> words, int end, int root) {
        int begin = end;
        while (begin > 0 && isNominal(words.get(begin - 1))) {
            begin--;
        }
        boolean prepositional = begin > 0 && PREPOSITIONS.contains(words.get(begin - 1));
        return prepositional ? "obl" : end < root ? "nsubj" : "obj";
    }

    private static String tag(String word) {
        if (!Character.isLetterOrDigit(word.codePointAt(0))) {
            return ".";
        }
        if (VERBS.containsKey(word)) {
            return "VBD";
        }
        if (PREPOSITIONS.contains(word)) {
            return "IN";
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (word.equals("The")) {
            return "DT";
        }
        return Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    }

    private static String lemma(String word, String tag) {
        return tag.equals("NNP") ? word : VERBS.getOrDefault(word, word.toLowerCase(Locale.ROOT));
    }

    private static String entity(String tag) {
        return tag.equals("NNP") ? "PERSON" : "O";
    }
}
