package org.newsgraph.mention.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.newsgraph.document.Characters;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.gazetteer.FoundName;
import org.newsgraph.grammar.Subjects;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.text.AnnotatedText;
import org.newsgraph.text.QuotedText;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.SpokenTurns;
import org.newsgraph.text.Token;

/** What has been understood of one article so far: who was mentioned where. Lives inside one resolution. */
public final class Discourse {
    /**
     * A mention with those whom it means.
     *
     * @param plural whether it is a noun in the plural
     */
    public record Understood(EntityMention mention, List<Referent> referents, boolean subject, boolean plural) {
        public Understood with(List<Referent> others) {
            return new Understood(mention, List.copyOf(others), subject, plural);
        }
    }

    private record Open(Sentence sentence, Token pronoun) {}

    private final AnnotatedText text;
    private final NavigableMap<Span, Understood> inOrder = new TreeMap<>();
    private final Map<Long, Understood> byToken = new HashMap<>();
    private final Map<String, Referent> referents = new LinkedHashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Span> quotes;
    private final List<SpokenTurns.Turn> turns;
    private final List<List<FoundName>> names;
    private final MentionedInstitutions institutions = new MentionedInstitutions();
    private int locals;

    /**
     * @param names the names of each sentence, whomever they mean
     */
    public Discourse(AnnotatedText text, List<List<FoundName>> names) {
        this.text = text;
        this.names = List.copyOf(names);
        this.quotes = QuotedText.spans(text);
        this.turns = SpokenTurns.of(text);
    }

    public AnnotatedText text() {
        return text;
    }

    /** The name that covers a token. */
    public Optional<FoundName> nameAt(Sentence sentence, int token) {
        return names.get(sentence.index()).stream()
                .filter(name -> name.first() <= token && token < name.end())
                .findFirst();
    }

    /** The countries, by their codes, that names before an offset belong to, their towns' and institutions' names among them. */
    Set<String> countriesBefore(int offset) {
        return text.sentences().stream()
                .flatMap(sentence -> names.get(sentence.index()).stream()
                        .filter(name -> sentence.token(name.first()).span().begin() < offset))
                .flatMap(name -> name.known().stream())
                .flatMap(known -> known.country().stream())
                .collect(Collectors.toSet());
    }

    /** The institutions of states that the article has mentioned so far. */
    public MentionedInstitutions institutions() {
        return institutions;
    }

    /** The words of a span on one line. */
    public String words(Span span) {
        return Characters.oneLine(span.in(text.document().text()));
    }

    /** Takes down that the tokens from {@code first} up to {@code end} mean these referents. */
    public void note(Sentence sentence, int first, int end, Token head, EntityMention.Form form, List<Referent> meant) {
        EntityMention mention = new EntityMention(sentence.index(), sentence.span(first, end), head.index(), form);
        Understood item = new Understood(
                mention, List.copyOf(meant), Subjects.isInSubject(sentence, head), isPlural(head, meant));
        if (inOrder.putIfAbsent(mention.span(), item) != null) {
            return;
        }
        boolean isName = form == EntityMention.Form.NAME || form == EntityMention.Form.DEMONYM;
        for (int i = isName ? first : head.index(); i < (isName ? end : head.index() + 1); i++) {
            byToken.putIfAbsent(key(sentence, i), item);
        }
    }

    /** "The Houthis" are many; "the United States" is one. */
    private static boolean isPlural(Token head, List<Referent> meant) {
        return head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                        && meant.stream()
                                .allMatch(
                                        one -> one.kind() == EntityKind.ARMED_GROUP || one.kind() == EntityKind.GROUP);
    }

    /** Takes down that a pronoun was left open. */
    public void leaveOpen(Sentence sentence, Token pronoun) {
        open.add(new Open(sentence, pronoun));
    }

    /** Whether a pronoun of this type before another, in a sentence, was left open; as a subject only, if asked so. */
    public boolean isOpen(Sentence sentence, Token before, Set<String> type, boolean onlySubjects) {
        return open.stream()
                .filter(one -> one.sentence().index() == sentence.index())
                .filter(one -> one.pronoun().span().begin() < before.span().begin())
                .filter(one -> type.contains(one.pronoun().text().toLowerCase(Locale.ROOT)))
                .anyMatch(one -> onlySubjects
                        ? Subjects.isSubject(one.pronoun())
                        : one.pronoun().head() != before.head());
    }

    /** The stretch between quotation marks in which something stands. */
    public Optional<Span> quote(Span span) {
        return quotes.stream().filter(quote -> quote.contains(span)).findFirst();
    }

    /** Whether this is what is said in a turn of a transcript. */
    public boolean isTurn(Span speech) {
        return turns.stream().anyMatch(turn -> turn.speech().equals(speech));
    }

    /** Whoever the label of a transcript's turn names, where this is what is said in one. */
    public Optional<Understood> labelled(Span speech) {
        return turns.stream()
                .filter(turn -> turn.speech().equals(speech))
                .findFirst()
                .flatMap(turn -> inOrder.values().stream()
                        .filter(item -> turn.label().contains(item.mention().span()))
                        .reduce((first, last) -> last));
    }

    private static long key(Sentence sentence, int token) {
        return ((long) sentence.index() << 32) | token;
    }

    /** What was understood of a token: the name that covers it, or the phrase that it heads. */
    public Optional<Understood> at(Sentence sentence, int token) {
        return Optional.ofNullable(byToken.get(key(sentence, token)));
    }

    /** All mentions understood so far, in order of the text. */
    public List<Understood> all() {
        return List.copyOf(inOrder.values());
    }

    /** The mentions before an offset that stand at most so many sentences back, the nearest first. */
    public List<Understood> before(Sentence sentence, Token token, int sentencesBack) {
        List<Understood> before = new ArrayList<>();
        int begin = token.span().begin();
        for (Understood item :
                inOrder.headMap(new Span(begin, begin), false).descendingMap().values()) {
            if (sentence.index() - item.mention().sentence() > sentencesBack) {
                break;
            }
            if (item.mention().span().end() <= begin) {
                before.add(item);
            }
        }
        return before;
    }

    /** The referent of a key that holds all over the article, made where there is none yet. */
    public Referent shared(String key, Supplier<Referent> make) {
        return referents.computeIfAbsent(key, name -> make.get());
    }

    public Referent local(Referent referent) {
        referents.put("\u0000" + locals++, referent);
        return referent;
    }

    /** All referents, in the order in which they were understood. */
    public List<Referent> referents() {
        return List.copyOf(referents.values());
    }
}
