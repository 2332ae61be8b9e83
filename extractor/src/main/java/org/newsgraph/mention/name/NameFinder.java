package org.newsgraph.mention.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.document.CalendarWords;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.KnownEntity;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.tables.NameParticles;
import org.newsgraph.tables.NameParticles.Use;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds names in a sentence: what the tables know, what the recogniser marked, and other runs of proper nouns. */
public final class NameFinder {
    private static final Set<EntityKind> PEOPLE =
            EnumSet.of(EntityKind.PERSON, EntityKind.GROUP, EntityKind.ARMED_GROUP);
    private static final Set<EntityKind> NO_INSTITUTIONS =
            EnumSet.complementOf(EnumSet.of(EntityKind.ORGANIZATION, EntityKind.GOVERNMENT));

    private final Gazetteer gazetteer;
    private final Offices offices;
    private final Nouns nouns;

    public NameFinder(Gazetteer gazetteer, Nouns nouns, Offices offices) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.offices = offices;
    }

    /** The names of a sentence in order, without overlap. */
    List<FoundName> find(Sentence sentence) {
        List<FoundName> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<FoundName> name = at(sentence, at);
            name.ifPresent(names::add);
            at = name.map(FoundName::end).orElse(nextAfterOffice(sentence, at));
        }
        return names;
    }

    /** An office is no name, and neither are the words inside it ("Secretary of State"). */
    private int nextAfterOffice(Sentence sentence, int at) {
        return offices.at(sentence, at).map(Offices.Hit::end).orElse(at + 1);
    }

    private Optional<FoundName> at(Sentence sentence, int first) {
        if (isCalendar(sentence.token(first))) {
            return Optional.empty();
        }
        Optional<Gazetteer.Hit> hit = gazetteer.at(sentence, first);
        int recognised = recognisedEnd(sentence, first);
        int run = recognised > first ? recognised : properRunEnd(sentence, first);
        int hitEnd = hit.map(Gazetteer.Hit::end).orElse(first);
        if (hit.isPresent() && (hitEnd >= run || isComplete(sentence, hit.get(), first, run))) {
            return Optional.of(new FoundName(
                    first,
                    hitEnd,
                    tag(sentence.token(first)),
                    hit.get().sense(),
                    Optional.of(hit.get().entity())));
        }
        return run > first ? fromRun(sentence, first, run, recognised > first) : Optional.empty();
    }

    /** Whether a known name is whole although the run of proper nouns goes on ("US Secretary", "Russian Foreign Minister"). */
    private boolean isComplete(Sentence sentence, Gazetteer.Hit hit, int first, int run) {
        boolean isState = hit.sense() != Gazetteer.Sense.NAME || hit.entity().kind() == EntityKind.COUNTRY;
        int next = nextWord(sentence, hit.end());
        if (next >= run) {
            return true;
        }
        if (offices.at(sentence, next).isPresent()) {
            return true;
        }
        if (hit.entity().kind() == EntityKind.COUNTRY
                && hit.sense() == Gazetteer.Sense.NAME
                && tag(sentence.token(first)) == FoundName.Tag.LOCATION) {
            return true;
        }
        // One recognised name of several words is one name ("Syrian Observatory", "Israel Katz"); a run is not.
        return isState && tag(sentence.token(first)) == FoundName.Tag.UNKNOWN
                || (tag(sentence.token(first)) != tag(sentence.token(run - 1)));
    }

    private static int nextWord(Sentence sentence, int at) {
        int next = at;
        while (next < sentence.size()
                && !Character.isLetterOrDigit(sentence.token(next).text().codePointAt(0))) {
            next++;
        }
        return next;
    }

    private Optional<FoundName> fromRun(Sentence sentence, int first, int run, boolean recognised) {
        // "General Motors" is an institution to its last word; "General Silva" is a person after an office.
        boolean wholeInstitution = recognised && tag(sentence.token(first)) == FoundName.Tag.ORGANIZATION;
        boolean isOffice = offices.at(sentence, first)
                .filter(office -> !recognised || (wholeInstitution ? office.end() == run : office.end() <= run))
                .isPresent();
        if (isOffice) {
            return Optional.empty();
        }
        Token begin = sentence.token(first);
        if (offices.isHonorific(begin.text())
                || (!recognised && !begin.isProper())
                || isCommonWord(sentence, first, run)) {
            return Optional.empty();
        }
        String text = sentence.words(first, run);
        Optional<KnownEntity> known = gazetteer.named(text).or(() -> knownAfterState(sentence, first, run));
        FoundName.Tag tag = tag(begin);
        boolean institution = tag == FoundName.Tag.ORGANIZATION;
        boolean role = (institution || (tag == FoundName.Tag.UNKNOWN && run - first > 1)) && isRole(sentence, run);
        if (known.isEmpty() && (role || (institution && isPortfolio(sentence, first, run)))) {
            return Optional.empty();
        }
        return Optional.of(new FoundName(first, run, tag, Gazetteer.Sense.NAME, known));
    }

    /** "the Special Advisor to …": what ends in a word for a person is no institution. */
    private boolean isRole(Sentence sentence, int run) {
        Token last = sentence.token(run - 1);
        return !last.tag().equals("NNPS") && isNoun(sentence, last.index(), EnumSet.of(EntityKind.PERSON));
    }

    /** "Defense Secretary Robin Cole": the matters that somebody's office is about. */
    private boolean isPortfolio(Sentence sentence, int first, int run) {
        return run == first + 1
                && run < sentence.size()
                && sentence.token(run).isProper()
                && nouns.cues().has(Cue.MINISTER, sentence.token(run).lemma());
    }

    /** "Soldiers fled": a noun that is capital only because it opens the sentence, though it was taken for a name. */
    private boolean isCommonWord(Sentence sentence, int first, int run) {
        String word = sentence.token(first).text();
        boolean opens = sentence.tokens().subList(0, first).stream()
                .noneMatch(token -> Character.isLetterOrDigit(token.text().codePointAt(0)));
        if (!opens || word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean alone = run == first + 1;
        return switch (tag(sentence.token(first))) {
            case UNKNOWN ->
                nouns.cues().has(Cue.NO_NAME, word)
                        || alone && isNoun(sentence, first, NO_INSTITUTIONS) && !behavesLikeName(sentence, first);
            case ORGANIZATION -> alone && isNoun(sentence, first, PEOPLE);
            case PERSON, LOCATION, STORM -> false;
        };
    }

    /** "Total's contract", "Shell said": firms are called by nouns for things. */
    private boolean behavesLikeName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
        boolean owns = at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
        boolean speaks = token.is("nsubj")
                && sentence.head(token)
                        .filter(verb -> nouns.cues().has(Cue.REPORT, verb.lemma()))
                        .isPresent();
        return !plural && (owns || speaks) && isNoun(sentence, at, EnumSet.of(EntityKind.THING));
    }

    private boolean isNoun(Sentence sentence, int at, Set<EntityKind> kinds) {
        return nouns.of(sentence, sentence.token(at))
                .filter(meaning -> kinds.contains(meaning.kind()))
                .isPresent();
    }

    /** "US State Department", "Russian Foreign Ministry": the rest is known and belongs to the state before it. */
    private Optional<KnownEntity> knownAfterState(Sentence sentence, int first, int run) {
        return gazetteer
                .at(sentence, first)
                .filter(state -> state.entity().kind() == EntityKind.COUNTRY)
                .filter(state -> state.end() < run)
                .flatMap(state -> gazetteer
                        .named(sentence.words(state.end(), run))
                        .filter(rest -> rest.country().equals(state.entity().country())));
    }

    private int recognisedEnd(Sentence sentence, int first) {
        Token token = sentence.token(first);
        int at = first;
        while (isParticle(sentence, at)) {
            at = sentence.token(at + 1).text().equals("-") ? at + 2 : at + 1;
        }
        if (at >= sentence.size() || tag(sentence.token(at)) == FoundName.Tag.UNKNOWN) {
            return first;
        }
        String entity = sentence.token(at).entity();
        if (at == first && (token.text().equals("-") || token.tag().equals("DT"))) {
            return first;
        }
        int end = at;
        while (end < sentence.size() && sentence.token(end).entity().equals(entity)) {
            end++;
        }
        while (end < sentence.size()
                && sentence.token(end - 1).text().equals("-")
                && sentence.token(end).isProper()) {
            end++;
        }
        return end;
    }

    private static boolean isParticle(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && NameParticles.is(Use.JOINT, sentence.token(at).text().toLowerCase(Locale.ROOT))
                && !sentence.token(at).tag().equals("IN")
                && tag(sentence.token(at)) == FoundName.Tag.UNKNOWN;
    }

    /** Proper nouns that the recogniser left alone: "Division 13", "Soldiers of al-Aqsa". */
    private int properRunEnd(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.size() && (isFreeProperNoun(sentence, end) || isJoint(sentence, first, end))) {
            end++;
        }
        if (end > first && end < sentence.size() && isNumberOfName(sentence.token(end))) {
            end++;
        }
        return end;
    }

    private boolean isFreeProperNoun(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isProper()
                && !isCalendar(token)
                && Character.isLetterOrDigit(token.text().codePointAt(0))
                && (tag(token) == FoundName.Tag.UNKNOWN
                        || (at > 0 && isOf(sentence, at - 1))
                        || isAfterHyphen(sentence, at));
    }

    private static boolean isAfterHyphen(Sentence sentence, int at) {
        return at > 0 && sentence.token(at - 1).text().equals("-");
    }

    private boolean isJoint(Sentence sentence, int first, int at) {
        if (at == first || at + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(at + 1);
        boolean beforeName = next.isProper() || NameParticles.is(Use.JOINT, next.text());
        return beforeName
                && (sentence.token(at).text().equals("-")
                        || (isOf(sentence, at) && offices.at(sentence, first).isEmpty()));
    }

    private static boolean isOf(Sentence sentence, int at) {
        return sentence.token(at).text().equals("of");
    }

    private static boolean isNumberOfName(Token token) {
        return token.tag().equals("CD")
                && token.text().chars().allMatch(Character::isDigit)
                && token.relation().matches("nummod|compound|dep|obl|nmod|appos|obj|nsubj.*|conj")
                && token.text().length() <= 4;
    }

    /** Whether a word is a weekday, a month or the like. */
    static boolean isCalendar(Token token) {
        String word = token.text().replace(".", "");
        return CalendarWords.isWrittenLikeName(word)
                && Character.isUpperCase(token.text().codePointAt(0))
                && !token.entity().equals("PERSON");
    }

    private static FoundName.Tag tag(Token token) {
        return switch (token.entity()) {
            case "PERSON" -> FoundName.Tag.PERSON;
            case "LOCATION" -> FoundName.Tag.LOCATION;
            case "ORGANIZATION" -> FoundName.Tag.ORGANIZATION;
            default -> FoundName.Tag.UNKNOWN;
        };
    }
}
