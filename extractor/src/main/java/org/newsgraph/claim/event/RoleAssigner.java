package org.newsgraph.claim.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Trigger;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.lexicon.Argument;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Hint;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.Slot;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Fills an entry's roles from the slots around its trigger, as frame and hints say. */
public final class RoleAssigner {
    /** The word that heads what fills a role or gives the content. */
    public record Assigned(Argument argument, Token token) {}

    private final FillerClasses classes;

    public RoleAssigner(FillerClasses classes) {
        this.classes = classes;
    }

    /** The fillers, or empty where one of the entry's conditions does not hold. */
    public Optional<List<Assigned>> assign(Trigger trigger, Slots slots) {
        List<Hint> hints = trigger.entry().hints();
        for (Hint hint : hints) {
            if (hint instanceof Hint.Stands stands && slots.has(stands.slot()) != stands.present()) {
                return Optional.empty();
            }
        }
        List<Assigned> assigned = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Frame.RoleSlots role : trigger.entry().frame().roles()) {
            List<Token> fillers = fillers(trigger, slots, role, used);
            used.addAll(fillers);
            fillers.forEach(token -> assigned.add(new Assigned(role.argument(), token)));
        }
        boolean complete = hints.stream()
                .allMatch(hint -> !(hint instanceof Hint.Fills fills)
                        || !fills.required()
                        || assigned.stream().anyMatch(one -> one.argument() == fills.argument()));
        return complete ? Optional.of(assigned) : Optional.empty();
    }

    private List<Token> fillers(Trigger trigger, Slots slots, Frame.RoleSlots role, Set<Token> used) {
        for (Slot slot : role.slots()) {
            List<Token> fitting = slots.fillers(slot).stream()
                    .filter(token -> !used.contains(token))
                    .filter(token -> fits(trigger, role.argument(), token))
                    .filter(token -> !isSite(trigger.sentence(), role, slot, token))
                    .toList();
            if (!fitting.isEmpty()) {
                return slots.fillers(slot).stream()
                        .filter(token -> !used.contains(token))
                        .filter(token -> fitting.contains(token) || isLikeOthers(trigger, role, token, fitting))
                        .toList();
            }
            List<Token> owners = owners(trigger, slots, role, slot, used);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (role.argument() == Role.TARGET) {
            return slots.fillers(Slot.Function.UNDERGOER).stream()
                    .filter(token -> !used.contains(token) && fits(trigger, role.argument(), token))
                    .toList();
        }
        return List.of();
    }

    /** "three trucks, two winches and a still": in a list, a thing that the tables do not know is like the others. */
    private boolean isLikeOthers(Trigger trigger, Frame.RoleSlots role, Token token, List<Token> others) {
        return (role.argument() == Role.TARGET || role.argument() == Role.OBJECT)
                && classes.isUnknownThing(trigger.sentence(), token)
                && others.stream().anyMatch(other -> isListed(token, other));
    }

    private static boolean isListed(Token one, Token other) {
        return (one.is("conj") && (one.head() == other.index() || (other.is("conj") && one.head() == other.head())))
                || (other.is("conj") && other.head() == one.index());
    }

    /** "the Mosul offensive" is fought there, and not by the city. */
    private boolean isSite(Sentence sentence, Frame.RoleSlots role, Slot slot, Token token) {
        return slot == Slot.Function.MODIFIER && role.argument() == Role.AGENT && classes.isSite(sentence, token);
    }

    /** "Moallem's comments rejecting the talks": what somebody's words or events do, they do. */
    private List<Token> owners(Trigger trigger, Slots slots, Frame.RoleSlots role, Slot slot, Set<Token> used) {
        if (slot != Slot.Function.SUBJECT || role.argument() != Role.AGENT) {
            return List.of();
        }
        Sentence sentence = trigger.sentence();
        return slots.fillers(slot).stream()
                .filter(token -> classes.isEvent(sentence, token))
                .flatMap(token -> sentence.children(token, "nmod:poss").stream())
                .flatMap(token -> Coordination.members(sentence, token).stream())
                .filter(token -> !used.contains(token) && fits(trigger, role.argument(), token))
                .toList();
    }

    private boolean fits(Trigger trigger, Argument argument, Token token) {
        Sentence sentence = trigger.sentence();
        List<List<String>> hinted = trigger.entry().hints().stream()
                .filter(one -> one instanceof Hint.Fills fills && fills.argument() == argument)
                .map(one -> ((Hint.Fills) one).classes())
                .toList();
        if (argument == Argument.Content.CONTENT) {
            return true;
        }
        if (classes.isTime(sentence, token)) {
            return false;
        }
        if (argument == Role.AGENT
                && (classes.actingOwner(sentence, token).isPresent()
                        || classes.armedOwner(trigger, token).isPresent()
                        || classes.isInstitution(sentence, token))) {
            return hinted.stream().allMatch(one -> one.contains("actor") || classes.fits(sentence, token, one));
        }
        if (!hinted.isEmpty()) {
            return hinted.stream().allMatch(one -> classes.fits(sentence, token, one));
        }
        if (argument == Role.PLACE) {
            return classes.fits(sentence, token, List.of("place"));
        }
        return argument != Role.AGENT || classes.mayAct(sentence, token);
    }
}
