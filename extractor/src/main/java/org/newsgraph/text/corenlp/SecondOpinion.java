package org.newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.newsgraph.text.Sentence;

/**
 * Asks a parser of another kind where the dependency parser's tree is visibly wrong, and takes the tree with fewer
 * defects (ADR 0005).
 */
final class SecondOpinion {
    private static final String MODEL = "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz";

    /** The time grows with the cube of the length; longer sentences keep their first tree. */
    private static final int LONGEST_SENTENCE = 60;

    private final StanfordCoreNLP parser;

    /** Loads the parser's model. */
    SecondOpinion() {
        Properties options = new Properties();
        options.setProperty("annotators", "parse");
        options.setProperty("parse.model", MODEL);
        options.setProperty("parse.maxlen", Integer.toString(LONGEST_SENTENCE));
        parser = new StanfordCoreNLP(options, false);
    }

    /** The sentence, with the other parser's tree where that has fewer defects. */
    Sentence better(Sentence sentence, CoreMap words) {
        Sentence first = corrected(sentence);
        int defects = TreeDefects.count(first);
        if (defects == 0 || sentence.size() > LONGEST_SENTENCE) {
            return first;
        }
        CoreMap again = new ArrayCoreMap(words);
        again.remove(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        Annotation annotation = new Annotation("");
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(again));
        parser.annotate(annotation);
        SemanticGraph tree = again.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (tree == null || tree.isEmpty()) {
            return first;
        }
        Sentence second = corrected(new Sentence(sentence.index(), CoreNlpAnnotator.tokens(again, tree)));
        return TreeDefects.count(second) < defects ? second : first;
    }

    private static Sentence corrected(Sentence sentence) {
        return new Sentence(sentence.index(), NounTags.correct(sentence.tokens()));
    }
}
