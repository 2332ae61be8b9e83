package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.gazetteer.EntityKind;

/** The names of bodies in one article, found from a part of one ("Observatory") or its initials. */
record LongerNames(List<Occurrence> all) {
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Za-z&-]{0,3}[A-Z]{1,3}");

    private static final List<List<String>> BEHIND_NAME =
            List.of(List.of("("), List.of("-LRB-"), List.of(",", "known", "as"), List.of("known", "as"));

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

    /**
     * The one body of this article whose initials these are, where the tables know other initials ("the SLA"), or which
     * the article says to be called so, whatever its initials: "Reporters Without Borders (RSF)".
     */
    Optional<Occurrence> initials(Occurrence one) {
        Optional<Occurrence> explained = explained(one);
        if (explained.isPresent()) {
            return explained;
        }
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

    private Optional<Occurrence> explained(Occurrence one) {
        String initials = one.sentence().token(one.name().first()).text();
        if (one.words().size() != 1 || !SHORT.matcher(initials).matches()) {
            return Optional.empty();
        }
        List<Occurrence> fitting = all.stream()
                .filter(other -> other.words().size() > 1 && isBody(other) && isCalled(other, initials))
                .toList();
        long different = fitting.stream().map(Occurrence::words).distinct().count();
        return different == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "Reporters Without Borders (RSF)", "Reporters Without Borders, known as RSF" */
    private static boolean isCalled(Occurrence other, String initials) {
        int end = other.name().end();
        return BEHIND_NAME.stream().anyMatch(between -> {
            int at = end + between.size();
            return at < other.sentence().size()
                    && other.sentence().token(at).text().equals(initials)
                    && IntStream.range(0, between.size()).allMatch(i -> between.get(i)
                            .equals(other.sentence().token(end + i).text()));
        });
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
