package org.newsgraph;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Filler;
import org.newsgraph.lexicon.Argument;
import org.newsgraph.lexicon.Role;
import org.newsgraph.mention.Entity;

/**
 * Who or what a line of a construction expects in a role.
 *
 * @param name the role's name in the line ("patient" is target or object)
 * @param required whether the role must be filled
 * @param alternatives names or heads that are right
 */
record Participant(String name, Set<Role> roles, boolean required, List<String> alternatives) {
    /** "agent Russia/soldiers, Turkey": one for each of the comma's parts. */
    static List<Participant> parse(String key, String value) {
        boolean required = !key.endsWith("?");
        String name = required ? key : key.substring(0, key.length() - 1);
        Set<Role> roles = name.equals("patient")
                ? EnumSet.of(Role.TARGET, Role.OBJECT)
                : EnumSet.of(Argument.parse(name).role().orElseThrow());
        return Stream.of(value.split(",\\s*"))
                .map(one -> new Participant(name, roles, required && !one.equals("*"), List.of(one.split("/"))))
                .toList();
    }

    /** Whether the claim has this participant, or need not. */
    boolean isMet(EventClaim claim) {
        return !required
                || claim.fillers().stream().anyMatch(filler -> roles.contains(filler.role()) && isNamedBy(filler));
    }

    /** Whether the claim leaves this participant's role empty. */
    boolean isAbsent(EventClaim claim) {
        return claim.fillers().stream().noneMatch(filler -> roles.contains(filler.role()));
    }

    /** Whether this participant is a reason for the filler to be there. */
    boolean allows(Filler filler) {
        boolean role = roles.contains(filler.role()) || (name.equals("patient") && filler.role() == Role.PLACE);
        return role && isNamedBy(filler);
    }

    private boolean isNamedBy(Filler filler) {
        return alternatives.stream()
                .anyMatch(one -> one.equals("*")
                        || filler.entity().map(entity -> names(one, entity)).orElse(false)
                        || filler.text().map(text -> isHead(one, text)).orElse(false));
    }

    /** Whether {@code name} is one of the entity's names or the head of the words that describe it. */
    static boolean names(String name, Entity entity) {
        return entity.names().stream().anyMatch(name::equalsIgnoreCase) || isHead(name, entity.name());
    }

    /** Whether {@code name} ends the words before the first preposition or comma; a plural's -s does not count. */
    static boolean isHead(String name, String words) {
        String head = words.toLowerCase(Locale.ROOT)
                .replaceFirst("^(up|close) to ", "")
                .replaceFirst("(,| (of|from|in|at|on|near|with|for|to|by|against|who|which|that) ).*", "")
                .replaceFirst("['’]s?$", "")
                .strip();
        return (" " + stem(head)).endsWith(" " + stem(name.toLowerCase(Locale.ROOT)));
    }

    private static String stem(String word) {
        return word.replaceFirst("ies$", "y").replaceFirst("(?<=[hxs])es$", "").replaceFirst("(?<!s)s$", "");
    }

    @Override
    public String toString() {
        return name + " " + String.join("/", alternatives);
    }
}
