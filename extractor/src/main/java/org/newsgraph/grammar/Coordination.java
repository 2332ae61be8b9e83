package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Words joined by "and", "or" or a comma. */
public final class Coordination {
    private Coordination() {}

    /** A noun phrase and those coordinated with it: "Russia and Iran", and "Russia, Iran" in headlines. */
    public static List<Token> members(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        for (Token child : sentence.children(head)) {
            boolean list = child.relation().equals("conj") && !child.isVerb();
            if (list || isHeadlineList(sentence, head, child)) {
                all.addAll(members(sentence, child));
            }
        }
        return all;
    }

    private static boolean isHeadlineList(Sentence sentence, Token head, Token child) {
        return child.relation().equals("appos")
                && child.isProper()
                && head.isProper()
                && child.entity().equals("LOCATION")
                && head.entity().equals("LOCATION")
                && sentence.children(child).isEmpty();
    }

    /** The first of those that a word is coordinated with, to which they all attach; itself where it is the first. */
    public static Token first(Sentence sentence, Token member) {
        Token at = member;
        while (at.relation().equals("conj") && at.head() >= 0) {
            at = sentence.token(at.head());
        }
        return at;
    }
}
