package org.newsgraph.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.mention.discourse.Occurrence;
import org.newsgraph.text.Token;

/** The names of institutions in one article, found from a part of one ("Observatory") or its initials. */
record LongerNames(List<Occurrence> all) {
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Za-z&-]{0,3}[A-Z]{1,3}");

    private static final List<List<String>> AFTER_NAME =
            List.of(List.of("("), List.of("-LRB-"), List.of(",", "known", "as"), List.of("known", "as"));

    LongerNames {
        all = List.copyOf(all);
    }

    /** The one longer name that this is short for; none where several fit. */
    Optional<Occurrence> of(Occurrence one) {
        if (one.name().tag() == FoundName.Tag.LOCATION) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> isInstitution(other)
                        && other.words().size() > one.words().size()
                        && !isOlder(one, other)
                        && (other.words().containsAll(one.words())
                                || initialsOf(other).equals(one.lastWord())))
                .toList();
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return different == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The one institution of this article whose initials these are, where the tables know other initials: "the SLA". */
    Optional<Occurrence> initials(Occurrence one) {
        boolean isKnownInstitution = one.name().known().isPresent() && isInstitution(one);
        if (!isKnownInstitution || one.words().size() != 1 || !one.lastWord().matches("[a-z]{2,5}")) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> other.words().size() > 1 && isInstitution(other))
                .filter(other -> initialsOf(other).equals(one.lastWord()))
                .toList();
        boolean itself = fitting.stream()
                .anyMatch(other -> other.name().known().equals(one.name().known()));
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return itself || different != 1 ? Optional.empty() : Optional.of(fitting.get(0));
    }

    /**
     * A common word as a name that the article used before it came to the longer one: "the Coalition and its Arab part,
     * the Syrian Arab Coalition". Headlines may use the short form first.
     */
    private boolean isOlder(Occurrence one, Occurrence other) {
        if (one.words().size() != 1 || !one.name().tag().equals(FoundName.Tag.UNKNOWN)) {
            return false;
        }
        int first = all.stream()
                .filter(same -> same.words().equals(other.words()))
                .mapToInt(same -> same.span().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
        return all.stream()
                .filter(same -> same.words().equals(one.words()))
                .filter(same -> same.sentence().index() > 0)
                .anyMatch(same -> same.span().begin() < first);
    }

    /** The one institution that the article says to be called so, whatever its initials: "Reporters Without Borders (RSF)". */
    Optional<Occurrence> explained(Occurrence one) {
        String initials = one.sentence().token(one.name().first()).text();
        if (one.words().size() != 1 || !SHORT.matcher(initials).matches()) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> other.words().size() > 1
                        && isInstitution(other)
                        && isCalled(other, initials)
                        && mayBeCalled(other, one))
                .toList();
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return different == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "Ministry of Defence (UK)", "a fighter of the Free Syrian Army (AFP)": brackets that say where or who are no initials. */
    private static boolean mayBeCalled(Occurrence other, Occurrence one) {
        return one.name()
                .known()
                .filter(known -> !known.equals(other.name().known().orElse(null)))
                .filter(known -> known.kind().isPlace()
                        || other.words().get(0).charAt(0) != one.lastWord().charAt(0))
                .isEmpty();
    }

    /** "Reporters Without Borders (RSF)", "Reporters Without Borders, known as RSF" */
    private static boolean isCalled(Occurrence other, String initials) {
        int end = other.name().end();
        return AFTER_NAME.stream().anyMatch(between -> {
            int at = end + between.size();
            boolean open = between.size() == 1;
            return at < other.sentence().size()
                    && (!open
                            || at + 1 < other.sentence().size()
                                    && isClosing(other.sentence().token(at + 1)))
                    && other.sentence().token(at).text().equals(initials)
                    && IntStream.range(0, between.size()).allMatch(i -> between.get(i)
                            .equals(other.sentence().token(end + i).text()));
        });
    }

    private static boolean isClosing(Token token) {
        return token.text().equals(")") || token.text().equals("-RRB-");
    }

    private static boolean isInstitution(Occurrence one) {
        return one.name().known().isPresent()
                ? one.isKnown(EntityKind.ORGANIZATION)
                        || one.isKnown(EntityKind.ARMED_GROUP)
                        || one.isKnown(EntityKind.GOVERNMENT)
                : one.name().tag() == FoundName.Tag.ORGANIZATION;
    }

    private static String initialsOf(Occurrence one) {
        StringBuilder initials = new StringBuilder();
        for (int i = one.name().first(); i < one.name().end(); i++) {
            String word = one.sentence().token(i).text();
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
