package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.Span;

/** A sentence whose roles are marked in brackets: "[agent The minister] called [target his counterpart]". */
record MarkedSentence(String text, List<Marked> roles) {
    /** Words marked with a role, as offsets into the sentence without its brackets. */
    record Marked(String role, Span span) {}

    private static final Pattern BRACKET =
            Pattern.compile("\\[(agent|target|object|topic|instrument|place) ([^\\]]+)\\]");

    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Marked> roles = new ArrayList<>();
        Matcher matcher = BRACKET.matcher(marked);
        int last = 0;
        while (matcher.find()) {
            text.append(marked, last, matcher.start());
            int begin = text.length();
            text.append(matcher.group(2));
            roles.add(new Marked(matcher.group(1), new Span(begin, text.length())));
            last = matcher.end();
        }
        text.append(marked.substring(last));
        return new MarkedSentence(text.toString(), List.copyOf(roles));
    }
}
