package org.newsgraph.claim.event;

import java.util.List;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.Pronouns;
import org.newsgraph.lexicon.Role;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Events of parties that only pronouns stand for: "nobody", "whoever", "each other". */
public final class PronounParties {
    private PronounParties() {}

    /** Whether such an event tells of somebody or something else too: "nobody attacked the convoy", not "nobody thinks so". */
    public static boolean tellEnough(EventCandidate candidate) {
        Sentence sentence = candidate.trigger().sentence();
        List<RoleAssigner.Assigned> assigned = candidate.assigned();
        boolean unknown = assigned.stream().anyMatch(one -> meansNobodyKnown(sentence, one.token()));
        boolean told = !candidate.event().fillers().isEmpty()
                && !candidate.event().kind().isFallback();
        boolean reciprocal = assigned.stream().anyMatch(one -> Pronouns.isReciprocal(sentence, one.token()));
        return (!unknown || told) && (!reciprocal || areSeveral(candidate));
    }

    private static boolean meansNobodyKnown(Sentence sentence, Token token) {
        return Pronouns.isNobody(sentence, token)
                || Pronouns.isReciprocal(sentence, token)
                || FunctionWords.has(FunctionWords.RELATIVES_OF_ANYBODY, token);
    }

    /** "Israel and Syria", "the gangs", "they": one alone does nothing to each other. */
    private static boolean areSeveral(EventCandidate candidate) {
        List<Token> agents = candidate.assigned().stream()
                .filter(one -> one.argument() == Role.AGENT)
                .map(RoleAssigner.Assigned::token)
                .toList();
        return agents.size() > 1
                || agents.stream().anyMatch(agent -> agent.tag().matches("NNP?S|PRP"));
    }
}
