package org.newsgraph.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Event;
import org.newsgraph.claim.EventClaim;
import org.newsgraph.claim.Findings;
import org.newsgraph.claim.RelationClaim;
import org.newsgraph.claim.Stance;
import org.newsgraph.claim.UnscoredRelation;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;
import org.newsgraph.document.Span;
import org.newsgraph.gazetteer.EntityKind;
import org.newsgraph.lexicon.Construction;
import org.newsgraph.lexicon.EventKind;
import org.newsgraph.lexicon.RelationKind;
import org.newsgraph.lexicon.Rule;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.EntityMention;
import org.newsgraph.mention.ResolvedText;
import org.newsgraph.text.AnnotatedText;

/**
 * Builds a document and its findings by hand; words stand for the place where they first occur in the text.
 *
 * <pre>{@code
 * Article article = new Article("articles/000.txt", "Kerry called Lavrov.");
 * article.event(article.claim(Kinds.CALL, "called").agent("Kerry", kerry).target("Lavrov", lavrov));
 * }</pre>
 */
public final class Article {
    private final String name;
    private final String text;
    private final Map<EntityMention, List<Entity>> mentions = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<RelationClaim> relations = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> title = Optional.empty();

    public Article(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public static Entity person(String name, String... names) {
        return new Entity(
                name,
                Optional.empty(),
                EntityKind.PERSON,
                with(name, names),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public static Entity country(String name, String code) {
        return new Entity(
                name,
                Optional.empty(),
                EntityKind.COUNTRY,
                List.of(name),
                Optional.of(code),
                Optional.empty(),
                List.of("http://dbpedia.org/resource/" + name.replace(' ', '_')),
                Optional.empty());
    }

    public static Entity official(String name, String country) {
        return new Entity(
                name,
                Optional.empty(),
                EntityKind.PERSON,
                List.of(name),
                Optional.of(country),
                Optional.of("GOV"),
                List.of("http://dbpedia.org/resource/" + name.replace(' ', '_')),
                Optional.empty());
    }

    public static Entity place(EntityKind kind, String name) {
        return new Entity(
                name,
                Optional.empty(),
                kind,
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Unnamed people that stay inside this document. */
    public Entity group(String words) {
        return group(words, Optional.empty());
    }

    public Entity group(String words, Optional<String> parent) {
        return new Entity(
                words,
                Optional.of(span(words)),
                EntityKind.GROUP,
                List.of(words),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                parent);
    }

    public Article published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Article title(String words) {
        title = Optional.of(words);
        return this;
    }

    public Article mention(String words, Entity... denoted) {
        mentions.put(new EntityMention(0, span(words), 0, EntityMention.Form.NAME), List.of(denoted));
        return this;
    }

    /** A mention where the words stand for the last time. */
    public Article mentionLast(String words, Entity... denoted) {
        int begin = text.lastIndexOf(words);
        Span last = new Span(begin, begin + words.length());
        mentions.put(new EntityMention(0, last, 0, EntityMention.Form.NAME), List.of(denoted));
        return this;
    }

    public ClaimBuilder claim(EventKind kind, String trigger) {
        return new ClaimBuilder(this, kind, trigger);
    }

    public Article event(ClaimBuilder... claims) {
        List<EventClaim> built =
                List.of(claims).stream().map(ClaimBuilder::build).toList();
        events.add(new Event(built.get(0).kind(), built));
        return this;
    }

    public Article relation(RelationKind kind, String subjectWords, Entity subject, String objectWords, Entity object) {
        relations.add(relation(kind, subjectWords, subject, objectWords, Optional.of(object), ClaimBuilder.CERTAIN));
        return this;
    }

    public Article relation(RelationKind kind, String subjectWords, Entity subject, String objectWords) {
        relations.add(relation(kind, subjectWords, subject, objectWords, Optional.empty(), ClaimBuilder.CERTAIN));
        return this;
    }

    public Article relation(
            RelationKind kind, String subjectWords, Entity subject, String objectWords, Entity object, Stance stance) {
        relations.add(relation(kind, subjectWords, subject, objectWords, Optional.of(object), stance));
        return this;
    }

    private RelationClaim relation(
            RelationKind kind,
            String subjectWords,
            Entity subject,
            String objectWords,
            Optional<Entity> object,
            Stance stance) {
        return new RelationClaim(
                new UnscoredRelation(
                        kind,
                        subject,
                        Optional.of(span(subjectWords)),
                        object,
                        Optional.of(objectWords),
                        Optional.of(span(objectWords)),
                        ClaimBuilder.evidence(
                                this, objectWords, Rule.of(kind, objectWords, Construction.RELATION_NOUN)),
                        stance),
                0.9);
    }

    public Document document() {
        return new Document(
                name,
                "/somewhere/" + name,
                Sha256.of(text),
                text,
                title,
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.of("en"),
                List.of());
    }

    public Findings findings() {
        AnnotatedText annotated = new AnnotatedText(document(), List.of());
        ResolvedText resolved =
                new ResolvedText(annotated, List.copyOf(mentions.keySet()), mentions, List.of(), List.of());
        return new Findings(resolved, events, relations);
    }

    Span span(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in '" + text + "'");
        }
        return new Span(begin, begin + words.length());
    }

    /** The sentence around a place: from the last full stop to the next. */
    Span sentence(Span inside) {
        int before = text.lastIndexOf(". ", inside.begin());
        int end = text.indexOf('.', inside.end());
        return new Span(before < 0 ? 0 : before + 2, end < 0 ? text.length() : end + 1);
    }

    private static List<String> with(String name, String... names) {
        List<String> all = new ArrayList<>(List.of(names));
        all.add(name);
        return all;
    }
}
