package org.newsgraph.claim.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Trigger;
import org.newsgraph.claim.event.RoleAssigner;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.grammar.ArgumentStructure;
import org.newsgraph.grammar.Coordination;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.PrepositionalPhrases;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.lexicon.Cues.Cue;
import org.newsgraph.lexicon.Entry;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.EventKind.Trait;
import org.newsgraph.lexicon.NounClass;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.lexicon.Role;
import org.newsgraph.lexicon.SettingVerbs;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.MentionIndex;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Where an event is said to happen: the places that attach to its words, or on those that it happens together with. */
public final class EventPlaces {
    private static final int DEEPEST = 3;

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "inside", "outside", "around", "across", "throughout", "within", "along", "off");
    /** What definite nouns of these kinds mean, the text has named before. */
    private static final Set<EntityKind> UNSETTLED_KINDS =
            Set.of(EntityKind.CITY, EntityKind.COUNTRY, EntityKind.PLACE);

    private final MentionIndex mentions;
    private final Nouns nouns;
    private final SettingVerbs verbs;

    public EventPlaces(MentionIndex mentions, Nouns nouns, SettingVerbs verbs) {
        this.mentions = mentions;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /** The heads of the places; of the nearest words that name one. */
    public List<Token> of(Trigger trigger, List<RoleAssigner.Assigned> participants, Map<Token, EventKind> kinds) {
        Sentence sentence = trigger.sentence();
        Set<Token> others = new LinkedHashSet<>();
        participants.forEach(one -> others.add(one.token()));
        for (AttachmentSites.Anchor anchor : new AttachmentSites(trigger, nouns, verbs, kinds).anchors()) {
            boolean after = anchor.reach() == AttachmentSites.Reach.LOOSE;
            if (after && !(anchor.from().equals(trigger.head()) && isFight(kinds.get(anchor.token())))) {
                break;
            }
            Set<Token> places = new LinkedHashSet<>(at(sentence, anchor, kinds, 0));
            if (anchor.token().equals(trigger.head())) {
                places.addAll(before(trigger, kinds));
            }
            places.addAll(beside(sentence, anchor, kinds));
            places.removeAll(others);
            if (!places.isEmpty()) {
                return List.copyOf(places);
            }
        }
        return ofParticipants(trigger, participants, kinds);
    }

    /** "attacked a base in Idlib"; not the house of one who speaks ("an official in Washington said"). */
    private List<Token> ofParticipants(
            Trigger trigger, List<RoleAssigner.Assigned> participants, Map<Token, EventKind> kinds) {
        Sentence sentence = trigger.sentence();
        EventKind kind = kinds.get(trigger.head());
        for (RoleAssigner.Assigned participant : participants) {
            boolean speaks = kind != null && kind.isSpeech();
            boolean named = participant.token().isProper()
                    && participant.argument() == Role.AGENT
                    && trigger.entry().pos() == Entry.PartOfSpeech.VERB;
            boolean acts = participant.argument().role().isPresent();
            if (acts && !speaks && !named) {
                List<Token> places = at(sentence, new AttachmentSites.Anchor(participant.token()), kinds, 0);
                if (places.isEmpty() && participant.argument() != Role.AGENT) {
                    // "recaptured areas seized by rebels near Homs"
                    sentence.children(participant.token(), "acl").stream()
                            .filter(Token::isVerb)
                            .map(verb -> at(sentence, new AttachmentSites.Anchor(verb), kinds, 0))
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .ifPresent(places::addAll);
                }
                if (!places.isEmpty()) {
                    return places;
                }
            }
        }
        return List.of();
    }

    /** The places after prepositions below a word, also where they are parted from it by a mere noun. */
    private List<Token> at(Sentence sentence, AttachmentSites.Anchor anchor, Map<Token, EventKind> kinds, int depth) {
        List<Token> places = new ArrayList<>();
        boolean ofPart = depth > 0 && isPart(sentence, anchor.token());
        for (Token child : sentence.children(anchor.token(), "obl", "nmod")) {
            if (child.is("nmod:poss") || !anchor.reaches(child)) {
                continue;
            }
            Optional<String> preposition =
                    sentence.child(child, "case").map(word -> word.lemma().toLowerCase(Locale.ROOT));
            boolean located = sentence.children(child, "case").stream()
                    .anyMatch(word -> isOfPlace(sentence, word.lemma(), child)
                            || (ofPart && word.lemma().equals("of")));
            List<Token> here = located ? named(sentence, child) : List.of();
            places.addAll(here);
            boolean vague = here.isEmpty() || here.stream().noneMatch(token -> isIdentified(sentence, token));
            boolean happens = preposition
                            .filter(word -> Set.of("in", "during", "by", "of").contains(word))
                            .isPresent()
                    && isEvent(sentence, child)
                    && !kinds.containsKey(child);
            boolean inner = (located && !here.isEmpty()) || happens || (located && isPart(sentence, child));
            if (vague && inner && depth < DEEPEST) {
                places.addAll(at(sentence, new AttachmentSites.Anchor(child), kinds, depth + 1));
            }
        }
        return places;
    }

    private boolean isOfPlace(Sentence sentence, String preposition, Token place) {
        return switch (preposition) {
            case "on" ->
                mentions.denoted(sentence, place).stream()
                        .noneMatch(entity -> entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.CITY);
            default -> PREPOSITIONS.contains(preposition) || nouns.cues().has(Cue.DIRECTION, preposition);
        };
    }

    /** The places among a noun phrase and those coordinated with it. */
    private List<Token> named(Sentence sentence, Token head) {
        return Coordination.members(sentence, head).stream()
                .filter(token ->
                        mentions.denoted(sentence, token).stream().anyMatch(entity -> isPlace(sentence, token, entity)))
                .filter(token -> !mentions.isTime(sentence, token) && !isLanguage(sentence, token))
                .toList();
    }

    /** "in Russian": the word for a nationality without a noun is no place. */
    private boolean isLanguage(Sentence sentence, Token token) {
        return mentions.at(sentence, token)
                .filter(mention -> mention.form() == EntityMention.Form.DEMONYM)
                .isPresent();
    }

    /** "the city", where the text does not settle which, names no place; "a village" and "the border" do. */
    private boolean isPlace(Sentence sentence, Token token, Entity entity) {
        boolean indefinite = sentence.children(token, "det").stream().anyMatch(FunctionWords::isIndefiniteArticle);
        boolean unsettled = UNSETTLED_KINDS.contains(entity.kind())
                || nouns.cues().has(Cue.VAGUE_PLACE, token.lemma())
                || nouns.cues().has(Cue.DIRECTION, token.lemma());
        return entity.kind().isPlace() && (entity.isIdentified() || indefinite || !unsettled);
    }

    private static boolean isBorne(Sentence sentence, Token event) {
        return sentence.children(event, "case").stream()
                .anyMatch(word -> Set.of("from", "by", "with").contains(word.lemma()));
    }

    /** A place that does not act itself, unlike a state. */
    private boolean isGround(Sentence sentence, Token subject) {
        return mentions.denoted(sentence, subject).stream()
                .anyMatch(entity -> entity.isIdentified()
                        && entity.kind().isPlace()
                        && entity.kind() != EntityKind.COUNTRY
                        && entity.kind() != EntityKind.FACILITY);
    }

    private boolean isIdentified(Sentence sentence, Token token) {
        return mentions.denoted(sentence, token).stream().anyMatch(Entity::isIdentified);
    }

    private boolean isEvent(Sentence sentence, Token noun) {
        return nouns.of(sentence, noun)
                .filter(meaning -> meaning.main() == NounClass.EVENT)
                .isPresent();
    }

    /** "on the outskirts of Homs", "in the heart of Gaza": a noun for a part of a place. */
    private boolean isPart(Sentence sentence, Token noun) {
        return nouns.cues().has(Cue.PART_OF_A_PLACE, noun.lemma())
                || nouns.of(sentence, noun)
                        .filter(meaning -> meaning.kind().isPlace())
                        .isPresent();
    }

    /** "took the base after clashes in Homs": fighting goes on where it began, if not on one day. */
    private static boolean isFight(@org.jspecify.annotations.Nullable EventKind kind) {
        return kind != null && kind.isViolent();
    }

    /** "the Aleppo offensive", "Idlib clashes". */
    private List<Token> before(Trigger trigger, Map<Token, EventKind> kinds) {
        Sentence sentence = trigger.sentence();
        EventKind kind = kinds.get(trigger.head());
        boolean ofState = kind != null && kind.is(Trait.IN_A_STATE);
        return sentence.children(trigger.head(), "compound").stream()
                .filter(child -> child.index() < trigger.head().index())
                .filter(child -> mentions.denoted(sentence, child).stream()
                        .anyMatch(entity -> entity.isIdentified()
                                && entity.kind().isPlace()
                                && (ofState || entity.kind() != EntityKind.COUNTRY)))
                .toList();
    }

    /** "Paris, where they met"; "Aleppo reeled from the bombing"; "flew to Vienna for talks". */
    private List<Token> beside(Sentence sentence, AttachmentSites.Anchor anchor, Map<Token, EventKind> kinds) {
        Token word = anchor.token();
        List<Token> places = new ArrayList<>();
        boolean speaks = kinds.containsKey(word) && kinds.get(word).isSpeech();
        if (word.is("acl") && !speaks) {
            boolean there = sentence.children(word, "advmod", "mark").stream()
                    .anyMatch(child -> child.lemma().equals("where"));
            if (there) {
                sentence.head(word).ifPresent(antecedent -> places.addAll(named(sentence, antecedent)));
            }
        }
        boolean within = anchor.from().equals(word) && word.is("acl");
        if (word.isVerb() && (anchor.from().isNoun() || within)) {
            if (verbs.goes(word.lemma())) {
                PrepositionalPhrases.of(sentence, word, "to").forEach(token -> places.addAll(named(sentence, token)));
            }
            if (anchor.from().is("nsubj") && !kinds.containsKey(word)) {
                // "Explosions shook Beirut."
                ArgumentStructure.objects(sentence, word).stream()
                        .filter(object -> isGround(sentence, object))
                        .forEach(places::add);
            }
            if (anchor.from().is("obl") && !kinds.containsKey(word) && isBorne(sentence, anchor.from())) {
                Subjects.surface(sentence, word).stream()
                        .filter(subject -> isGround(sentence, subject))
                        .forEach(places::add);
            }
        }
        return places;
    }
}
