package org.newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.document.Document;
import org.newsgraph.document.MappedText;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.AnnotationException;
import org.newsgraph.text.Annotator;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Annotates with Stanford CoreNLP: tokens, parts of speech, lemmas, dependency trees and one name recogniser.
 *
 * <p>Neither fine-grained entities, times nor coreference come from CoreNLP: they cost several times what all of this
 * does, and the project's own grammar does better on news (ADR 4). The models load when the annotator is made, side
 * by side, in about five seconds.
 *
 * <p>The same text gives the same analysis under every default locale. Where the program's own lowers letters as no other
 * language does (Turkish, Azerbaijani, Lithuanian), {@link java.util.Locale#getDefault()} is neutral from here on, but for
 * formats and messages (ADR 12).
 */
public final class CoreNlpAnnotator implements Annotator {
    private static final Logger LOG = LoggerFactory.getLogger(CoreNlpAnnotator.class);

    /** Sentences of more tokens are lists or debris; their tree would cost much and say nothing. */
    private static final int LONGEST_SENTENCE = 120;

    private static final String NAME_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP paragraphsByBlankLine;
    private final StanfordCoreNLP paragraphsByLine;
    private final StanfordCoreNLP words;
    private final StanfordCoreNLP names;
    private final StanfordCoreNLP trees;

    /** Loads the models. */
    public CoreNlpAnnotator() {
        LetterCase.ensureHarmless();
        CompletableFuture<StanfordCoreNLP> tagger = load("pos,lemma");
        CompletableFuture<StanfordCoreNLP> recogniser = load("ner");
        CompletableFuture<StanfordCoreNLP> parser = load("depparse");
        paragraphsByBlankLine = splitter("two");
        paragraphsByLine = splitter("always");
        words = tagger.join();
        names = recogniser.join();
        trees = parser.join();
    }

    private static CompletableFuture<StanfordCoreNLP> load(String annotators) {
        Properties options = new Properties();
        options.setProperty("annotators", annotators);
        options.setProperty("pos.maxlen", Integer.toString(4 * LONGEST_SENTENCE));
        options.setProperty("depparse.maxlen", Integer.toString(LONGEST_SENTENCE));
        options.setProperty("ner.model", NAME_MODEL);
        options.setProperty("ner.maxlen", Integer.toString(4 * LONGEST_SENTENCE));
        options.setProperty("ner.useSUTime", "false");
        options.setProperty("ner.applyNumericClassifiers", "false");
        options.setProperty("ner.applyFineGrained", "false");
        options.setProperty("ner.buildEntityMentions", "false");
        options.setProperty("ner.statisticalOnly", "true");
        return CompletableFuture.supplyAsync(() -> new StanfordCoreNLP(options, false));
    }

    private static StanfordCoreNLP splitter(String newlines) {
        Properties options = new Properties();
        options.setProperty("annotators", "tokenize");
        options.setProperty("ssplit.newlineIsSentenceBreak", newlines);
        options.setProperty("tokenize.options", "invertible=false,untokenizable=noneDelete");
        return new StanfordCoreNLP(options, false);
    }

    @Override
    public AnnotatedText annotate(Document document) throws AnnotationException {
        LetterCase.ensureHarmless();
        ReadableText readable = ReadableText.of(document);
        try {
            return new AnnotatedText(document, sentences(analyse(readable, true), readable.words()));
        } catch (RuntimeException first) {
            LOG.info("{}: analysed without names, since the recogniser failed", document.name(), first);
            try {
                return new AnnotatedText(document, sentences(analyse(readable, false), readable.words()));
            } catch (RuntimeException second) {
                throw new AnnotationException("the text could not be analysed (" + second + ")", second);
            }
        }
    }

    private Annotation analyse(ReadableText text, boolean withNames) {
        Annotation annotation = new Annotation(text.words().text());
        (text.byLine() ? paragraphsByLine : paragraphsByBlankLine).annotate(annotation);
        words.annotate(annotation);
        PersonTagRepair.correct(annotation.get(CoreAnnotations.TokensAnnotation.class));
        DayTagRepair.correct(annotation.get(CoreAnnotations.TokensAnnotation.class));
        NounTagRepair.correctBeforeParsing(annotation.get(CoreAnnotations.TokensAnnotation.class));
        trees.annotate(annotation);
        if (withNames) {
            names.annotate(annotation);
        }
        return annotation;
    }

    private static List<Sentence> sentences(Annotation annotation, MappedText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            SemanticGraph tree = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            if (tree != null && !tree.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), NounTagRepair.correct(tokens(map, tree, text))));
            }
        }
        return sentences;
    }

    private static List<Token> tokens(CoreMap map, SemanticGraph tree, MappedText text) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
            IndexedWord node = tree.getNodeByIndexSafe(label.index());
            List<SemanticGraphEdge> above = node == null ? List.of() : tree.incomingEdgeList(node);
            String name = label.ner();
            tokens.add(new Token(
                    tokens.size(),
                    text.original(label.beginPosition(), label.endPosition()),
                    label.word(),
                    label.lemma() == null ? label.word() : label.lemma(),
                    label.tag() == null ? "" : label.tag(),
                    above.isEmpty() ? -1 : above.get(0).getGovernor().index() - 1,
                    above.isEmpty() ? "root" : above.get(0).getRelation().toString(),
                    name == null ? "O" : name));
        }
        return tokens;
    }
}
