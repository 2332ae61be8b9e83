package org.newsgraph.document.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.document.Metadata;
import org.newsgraph.document.Span;

/**
 * Tells the article from what the page prints around it. The text stays as it is: boilerplate is marked, not cut. A real
 * sentence must never be marked, so in doubt a line belongs to the article.
 */
public final class Boilerplate {
    private final BoilerplatePhrases phrases = new BoilerplatePhrases();
    private final PublicationLines publicationLines = new PublicationLines(phrases);
    private final Byline byline = new Byline(publicationLines);
    private final Dateline dateline = new Dateline(phrases);
    private final Crossheads crossheads = new Crossheads(phrases);
    private final HeadlineFinder headlines = new HeadlineFinder(
            phrases,
            line -> phrases.kindOfWholeLine(line).isPresent()
                    || publicationLines.read(line).isPresent());

    /** The look of a text; {@code order} is how its numeric dates are written, where that is known. */
    public Layout find(String text, Metadata stated, Optional<DateOrder> order) {
        List<Paragraph> paragraphs = Paragraphs.of(text, this::isBoilerplate);
        return new Sight(text, paragraphs, headlines.find(paragraphs, stated.title())).layout(order);
    }

    private boolean isBoilerplate(String line) {
        return phrases.kindOf(line).isPresent() || publicationLines.read(line).isPresent();
    }

    /** One text while it is looked at. */
    private final class Sight {
        /** Bylines and dates without a label stand above the third paragraph of running text. */
        private static final int HEAD = 2;

        private static final int PARAGRAPHS_WITH_DATELINE = 3;

        private final String text;
        private final List<Paragraph> paragraphs;
        private final OptionalInt titleAt;
        private final Optional<Paragraph> headline;
        private final Set<Paragraph> boilerplate = new HashSet<>();
        private final List<Span> parts = new ArrayList<>();
        private final DatesSeen dates = new DatesSeen();
        private Optional<String> agency = Optional.empty();

        Sight(String text, List<Paragraph> paragraphs, OptionalInt titleAt) {
            this.text = text;
            this.paragraphs = paragraphs;
            this.titleAt = titleAt;
            this.headline = titleAt.isPresent() ? Optional.of(paragraphs.get(titleAt.getAsInt())) : Optional.empty();
        }

        Layout layout(Optional<DateOrder> order) {
            markAboveHeadline();
            markLines();
            int end = markStoryLists();
            readDates(end);
            markCrossheads();
            markDatelines();
            Optional<DateOrder> known = order.or(dates::order);
            Optional<LocalDate> published = dates.published(known);
            return new Layout(headline.map(Paragraph::span), published, known, agency, spans());
        }

        private void markAboveHeadline() {
            paragraphs.stream()
                    .limit(titleAt.orElse(0))
                    .filter(HeadlineFinder::isLabel)
                    .forEach(boilerplate::add);
        }

        private void markLines() {
            int bodies = 0;
            for (Paragraph paragraph : paragraphs) {
                if (!isHeadline(paragraph) && isLine(paragraph.words(), bodies)) {
                    boilerplate.add(paragraph);
                }
                bodies += isBody(paragraph) ? 1 : 0;
            }
        }

        private boolean isLine(String words, int bodies) {
            Optional<String> kind = phrases.kindOf(words);
            boolean early = bodies < HEAD;
            boolean heading = kind.equals(Optional.of(BoilerplatePhrases.STORIES))
                    && early
                    && phrases.kindOfWholeLine(words).isEmpty();
            return kind.isPresent() && !heading
                    || publicationLines.read(words).isPresent()
                    || early && byline.read(words).isPresent();
        }

        /** Marks the lists of other stories; the index where the last one begins that reaches the text's end. */
        private int markStoryLists() {
            var list = new StoryList(paragraphs, Set.copyOf(boilerplate));
            int begin = list.beginAtEnd();
            int bodies = 0;
            int i = 0;
            while (i < begin) {
                Paragraph paragraph = paragraphs.get(i);
                int end = bodies < HEAD || isHeadline(paragraph) ? i + 1 : listEnd(list, i);
                boilerplate.addAll(paragraphs.subList(i + 1, end));
                if (end == paragraphs.size() && end > i + 1) {
                    return i;
                }
                bodies += isBody(paragraph) ? 1 : 0;
                i = end;
            }
            boilerplate.addAll(paragraphs.subList(begin, paragraphs.size()));
            return begin;
        }

        private int listEnd(StoryList list, int i) {
            String words = paragraphs.get(i).words();
            return switch (phrases.kindOf(words).orElse("")) {
                case BoilerplatePhrases.STORIES -> list.endAfter(i);
                case BoilerplatePhrases.INLINE -> list.endWithin(i);
                default -> i + 1;
            };
        }

        private void readDates(int end) {
            int bodies = 0;
            for (Paragraph paragraph : paragraphs.subList(0, end)) {
                String words = paragraph.words();
                boolean early = bodies < HEAD;
                if (boilerplate.contains(paragraph)) {
                    publicationLines.read(words).ifPresent(line -> dates.add(line, early));
                    if (early) {
                        byline.read(words).ifPresent(line -> dates.add(line, true));
                    }
                }
                bodies += isBody(paragraph) ? 1 : 0;
            }
        }

        private void markCrossheads() {
            List<Paragraph> article = paragraphs.stream()
                    .filter(paragraph -> !boilerplate.contains(paragraph))
                    .toList();
            for (int i = 0; i < article.size(); i++) {
                if (!isHeadline(article.get(i)) && crossheads.isCrosshead(article, i)) {
                    boilerplate.add(article.get(i));
                }
            }
        }

        private void markDatelines() {
            int bodies = 0;
            for (Paragraph paragraph : paragraphs) {
                if (boilerplate.contains(paragraph) || isHeadline(paragraph)) {
                    continue;
                }
                if (bodies < PARAGRAPHS_WITH_DATELINE) {
                    markDateline(paragraph.span(), bodies == 0);
                }
                dateline.clock(text, paragraph.span()).ifPresent(parts::add);
                dateline.after(text, paragraph.span()).ifPresent(parts::add);
                bodies++;
            }
        }

        private void markDateline(Span paragraph, boolean first) {
            dateline.before(text, paragraph, first).ifPresent(found -> {
                var span = new Span(paragraph.begin(), found.end());
                parts.add(span);
                dates.addDateline(span.in(text));
                agency = agency.or(found::agency);
            });
        }

        private boolean isHeadline(Paragraph paragraph) {
            return headline.equals(Optional.of(paragraph));
        }

        private boolean isBody(Paragraph paragraph) {
            return !boilerplate.contains(paragraph) && paragraph.isBody();
        }

        private List<Span> spans() {
            boilerplate.forEach(paragraph -> parts.add(paragraph.span()));
            return parts.stream().sorted().toList();
        }
    }
}
