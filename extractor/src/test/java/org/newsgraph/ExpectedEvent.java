package org.newsgraph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Factuality;
import org.newsgraph.claim.Filler;
import org.newsgraph.claim.Quantity;
import org.newsgraph.lexicon.Certainty;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.Role;
import org.newsgraph.testing.Kinds;

/**
 * What a line of a construction says of an event; the README beside the constructions tells how to read one.
 *
 * @param factualities those that are right; empty where the line names none
 * @param certainties likewise
 * @param sources the alternatives, each a list with the innermost speaker first; empty where the line names none
 */
record ExpectedEvent(
        String line,
        List<EventKind> kinds,
        List<Participant> participants,
        Set<Factuality> factualities,
        Set<Certainty> certainties,
        List<List<String>> sources,
        Optional<String> time,
        List<ExpectedQuantity> quantities,
        boolean anyQuantity) {
    private static final Set<Role> WHOLE = EnumSet.of(Role.AGENT, Role.TARGET, Role.OBJECT, Role.PLACE);

    static ExpectedEvent parse(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        List<EventKind> kinds = Stream.of(parts[0].split("/"))
                .map(kind -> Kinds.ALL
                        .find(kind)
                        .orElseThrow(() -> new IllegalArgumentException("unknown event kind '" + kind + "'")))
                .toList();
        List<Participant> participants = new ArrayList<>();
        Set<Factuality> factualities = EnumSet.noneOf(Factuality.class);
        Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
        List<List<String>> sources = new ArrayList<>();
        List<ExpectedQuantity> quantities = new ArrayList<>();
        Optional<String> time = Optional.empty();
        boolean anyQuantity = false;
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] words = part.split(" ", 2);
            if (words.length == 1) {
                for (String value : part.split("/")) {
                    if (!add(value, factualities, certainties)) {
                        throw new IllegalArgumentException("neither factuality nor certainty: '" + value + "'");
                    }
                }
            } else if (words[0].equals("source")) {
                for (String alternative : words[1].split("/")) {
                    sources.add(alternative.equals("-") ? List.of() : List.of(alternative.split(",\\s*")));
                }
            } else if (words[0].equals("time")) {
                time = Optional.of(words[1]);
            } else if (words[0].equals("quantity")) {
                anyQuantity = words[1].equals("*");
                if (!anyQuantity) {
                    Stream.of(words[1].split(";\\s*"))
                            .map(ExpectedQuantity::parse)
                            .forEach(quantities::add);
                }
            } else {
                participants.addAll(Participant.parse(words[0], words[1]));
            }
        }
        return new ExpectedEvent(
                line,
                kinds,
                List.copyOf(participants),
                factualities,
                certainties,
                List.copyOf(sources),
                time,
                List.copyOf(quantities),
                anyQuantity);
    }

    private static boolean add(String value, Set<Factuality> factualities, Set<Certainty> certainties) {
        boolean known = false;
        for (Factuality one : Factuality.values()) {
            known |= one.localName().equals(value) && factualities.add(one);
        }
        for (Certainty one : Certainty.values()) {
            known |= one.localName().equals(value) && certainties.add(one);
        }
        return known;
    }

    /** Whether a claim fits all that the line says. */
    boolean fits(EventClaim claim) {
        return kinds.stream().anyMatch(kind -> claim.kind().isA(kind))
                && (factualities.isEmpty()
                        || factualities.contains(claim.stance().factuality()))
                && (certainties.isEmpty() || certainties.contains(claim.stance().certainty()))
                && (sources.isEmpty() || sources.stream().anyMatch(one -> fitsSources(one, claim)))
                && participants.stream().allMatch(one -> one.isMet(claim) || one.isAbsent(claim));
    }

    /** Whether a claim fits all that the line says, and has the participants, time and quantities that it names. */
    boolean fitsFully(EventClaim claim) {
        return fits(claim)
                && participants.stream().allMatch(one -> one.isMet(claim))
                && (time.isEmpty() || isTimeOf(claim))
                && quantities.stream()
                        .allMatch(one -> claim.quantities().stream().anyMatch(one::isMetBy));
    }

    private boolean isTimeOf(EventClaim claim) {
        return time.equals(Optional.of("*"))
                || time.equals(claim.time()
                        .map(one -> one.value().map(Object::toString).orElse(one.text())))
                || time.equals(claim.time().map(one -> one.text()));
    }

    /** Where a claim says something else, or more, or less than the line; nothing where it is exactly this. */
    List<String> differences(EventClaim claim) {
        List<String> differences = new ArrayList<>();
        if (!kinds.contains(claim.kind())) {
            differences.add("kind " + claim.kind().localName());
        }
        participants.stream().filter(one -> !one.isMet(claim)).forEach(one -> differences.add("no " + one));
        claim.fillers().stream()
                .filter(filler -> WHOLE.contains(filler.role()))
                .filter(filler -> participants.stream().noneMatch(one -> one.allows(filler)))
                .forEach(filler -> differences.add("surplus " + show(filler)));
        differences.addAll(stanceDifferences(claim));
        differences.addAll(measureDifferences(claim));
        return differences;
    }

    private List<String> stanceDifferences(EventClaim claim) {
        List<String> differences = new ArrayList<>();
        Factuality factuality = claim.stance().factuality();
        Certainty certainty = claim.stance().certainty();
        if (factualities.isEmpty() ? factuality != Factuality.ASSERTED : !factualities.contains(factuality)) {
            differences.add(factuality.localName());
        }
        boolean mustBeSure = certainties.isEmpty() && factuality == Factuality.ASSERTED;
        if (mustBeSure ? certainty != Certainty.CERTAIN : !certainties.isEmpty() && !certainties.contains(certainty)) {
            differences.add(certainty.localName());
        }
        boolean free = sources.isEmpty() && !factualities.isEmpty() && !factualities.contains(Factuality.ASSERTED);
        List<List<String>> right = sources.isEmpty() ? List.of(List.of()) : sources;
        if (!free && right.stream().noneMatch(one -> fitsSources(one, claim))) {
            differences.add("source "
                    + claim.stance().sources().stream()
                            .map(source -> source.entity().name())
                            .toList());
        }
        return differences;
    }

    private List<String> measureDifferences(EventClaim claim) {
        List<String> differences = new ArrayList<>();
        Optional<String> found =
                claim.time().map(one -> one.value().map(Object::toString).orElse(one.text()));
        if (time.isEmpty() ? found.isPresent() : !isTimeOf(claim)) {
            differences.add("time " + found.orElse("-"));
        }
        List<Quantity> open = new ArrayList<>(claim.quantities());
        for (ExpectedQuantity quantity : quantities) {
            Optional<Quantity> met = open.stream().filter(quantity::isMetBy).findFirst();
            met.ifPresentOrElse(open::remove, () -> differences.add("no quantity " + quantity));
        }
        if (!anyQuantity) {
            open.forEach(one -> differences.add("surplus quantity " + ExpectedQuantity.show(one)));
        }
        return differences;
    }

    private static boolean fitsSources(List<String> names, EventClaim claim) {
        if (names.equals(List.of("*"))) {
            return true;
        }
        var found = claim.stance().sources();
        boolean same = names.size() == found.size();
        for (int i = 0; same && i < names.size(); i++) {
            same = Participant.names(names.get(i), found.get(i).entity());
        }
        return same;
    }

    static String show(Filler filler) {
        return filler.role().localName() + " "
                + filler.entity().map(one -> one.name()).or(filler::text).orElse("?");
    }
}
