package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.EntityKind;

/** The names of bodies in one article, found from a part of one ("Observatory") or its initials. */
record LongerNames(List<Occurrence> all) {
    LongerNames {
        all = List.copyOf(all);
    }

    /** The one longer name that this is short for; none where several fit. */
    Optional<Occurrence> of(Occurrence one) {
        if (one.name().tag() == NameFinder.Tag.LOCATION) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> isBody(other)
                        && other.words().size() > one.words().size()
                        && (other.words().containsAll(one.words())
                                || initialsOf(other).equals(one.lastWord())))
                .toList();
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return different == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The one body of this article whose initials these are, where the tables know other initials: "the SLA". */
    Optional<Occurrence> initials(Occurrence one) {
        boolean isKnownBody = one.name().known().isPresent() && isBody(one);
        if (!isKnownBody || one.words().size() != 1 || !one.lastWord().matches("[a-z]{2,5}")) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> other.words().size() > 1 && isBody(other))
                .filter(other -> initialsOf(other).equals(one.lastWord()))
                .toList();
        boolean itself = fitting.stream()
                .anyMatch(other -> other.name().known().equals(one.name().known()));
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return itself || different != 1 ? Optional.empty() : Optional.of(fitting.get(0));
    }

    /**
     * The name that settles this one where the article writes the one behind the other in brackets, whatever the letters
     * stand for: "Doctors Without Borders (MSF)". What the tables know settles what they do not.
     */
    Optional<Occurrence> bracketed(Occurrence one) {
        if (one.name().tag() == NameFinder.Tag.PERSON || one.name().tag() == NameFinder.Tag.LOCATION) {
            return Optional.empty();
        }
        for (Occurrence brief : all) {
            for (Occurrence full : isBracketed(brief) ? all : List.<Occurrence>of()) {
                boolean pair = full.sentence() == brief.sentence()
                        && full.name().end() == brief.name().first() - 1
                        && full.words().size() > 1
                        && isBody(full);
                if (pair && one.words().equals(brief.words()) && isSettledBy(brief, full)) {
                    return Optional.of(full);
                }
                if (pair && one.words().equals(full.words()) && isSettledBy(full, brief) && isKnownBy(brief)) {
                    return Optional.of(brief);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the tables know the short name, and its letters are not the long one's by chance. */
    private boolean isKnownBy(Occurrence brief) {
        return isBody(brief) && initials(brief).isEmpty();
    }

    private static boolean isSettledBy(Occurrence one, Occurrence other) {
        return one.name().known().isEmpty()
                && (other.name().known().isPresent()
                        || other.words().size() > one.words().size());
    }

    private static boolean isBracketed(Occurrence one) {
        int before = one.name().first() - 1;
        int behind = one.name().end();
        return one.words().size() == 1
                && one.sentence().token(one.name().first()).text().matches("\\p{Lu}[\\p{L}-]{0,4}\\p{Lu}")
                && before > 0
                && behind < one.sentence().size()
                && one.sentence().token(before).tag().equals("-LRB-")
                && one.sentence().token(behind).tag().equals("-RRB-");
    }

    private static boolean isBody(Occurrence one) {
        return one.name().known().isPresent()
                ? one.isKnown(EntityKind.ORGANIZATION)
                        || one.isKnown(EntityKind.ARMED_GROUP)
                        || one.isKnown(EntityKind.GOVERNMENT)
                : one.name().tag() == NameFinder.Tag.ORGANIZATION;
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
