package org.newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Words with their tags, as the corrections of tags take them. */
final class TaggedWords {
    private TaggedWords() {}

    /** The words after a correction, of "word/TAG" each. */
    static String changed(String words, Consumer<List<CoreLabel>> correction) {
        List<CoreLabel> labels = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            CoreLabel label = new CoreLabel();
            label.setWord(word.substring(0, word.lastIndexOf('/')));
            label.setTag(word.substring(word.lastIndexOf('/') + 1));
            boolean joined = label.word().equals("-")
                    || (!labels.isEmpty()
                            && labels.get(labels.size() - 1).word().equals("-"));
            at += labels.isEmpty() || joined ? 0 : 1;
            label.setBeginPosition(at);
            at += label.word().length();
            label.setEndPosition(at);
            labels.add(label);
        }
        correction.accept(labels);
        return labels.stream().map(label -> label.word() + "/" + label.tag()).collect(Collectors.joining(" "));
    }
}
