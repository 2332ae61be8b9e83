package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Hint;
import org.newsgraph.lexicon.Role;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Fills an entry's roles from the slots around its trigger, as frame and hints say. */
final class RoleAssigner {
    /**
     * Words in a role.
     *
     * @param role a {@link Role}'s local name, or "content"
     */
    record Assigned(String role, Token token) {}

    private final FillerClasses classes;

    RoleAssigner(FillerClasses classes) {
        this.classes = classes;
    }

    /** The fillers, or empty where one of the entry's conditions does not hold. */
    Optional<List<Assigned>> assign(Trigger trigger, Slots slots) {
        List<Hint> hints = trigger.entry().hints();
        for (Hint hint : hints) {
            if (hint instanceof Hint.Slot slot && slots.has(slot.slot()) != slot.present()) {
                return Optional.empty();
            }
        }
        List<Assigned> assigned = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Frame.RoleSlots role : trigger.entry().frame().roles()) {
            List<Token> fillers = fillers(trigger, slots, role, used);
            used.addAll(fillers);
            fillers.forEach(token -> assigned.add(new Assigned(role.role(), token)));
        }
        boolean complete = hints.stream()
                .allMatch(hint -> !(hint instanceof Hint.Fills fills)
                        || !fills.required()
                        || assigned.stream().anyMatch(one -> one.role().equals(fills.role())));
        return complete ? Optional.of(assigned) : Optional.empty();
    }

    private List<Token> fillers(Trigger trigger, Slots slots, Frame.RoleSlots role, Set<Token> used) {
        for (String slot : role.slots()) {
            List<Token> fitting = slots.fillers(slot).stream()
                    .filter(token -> !used.contains(token))
                    .filter(token -> fits(trigger, role.role(), token))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        if (role.role().equals(Role.TARGET.localName())) {
            return slots.fillers("undergoer").stream()
                    .filter(token -> !used.contains(token) && fits(trigger, role.role(), token))
                    .toList();
        }
        return List.of();
    }

    private boolean fits(Trigger trigger, String role, Token token) {
        Sentence sentence = trigger.sentence();
        Optional<Hint.Fills> hint = trigger.entry().hints().stream()
                .filter(one -> one instanceof Hint.Fills fills && fills.role().equals(role))
                .map(one -> (Hint.Fills) one)
                .findFirst();
        if (role.equals("content")) {
            return true;
        }
        if (classes.isTime(sentence, token)) {
            return false;
        }
        if (role.equals(Role.AGENT.localName())
                && classes.actingOwner(sentence, token).isPresent()) {
            return hint.map(one -> one.classes().contains("actor") || classes.fits(sentence, token, one.classes()))
                    .orElse(true);
        }
        if (hint.isPresent()) {
            return classes.fits(sentence, token, hint.get().classes());
        }
        return !role.equals(Role.AGENT.localName()) || classes.mayAct(sentence, token);
    }
}
