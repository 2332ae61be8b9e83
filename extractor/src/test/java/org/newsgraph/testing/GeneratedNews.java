package org.newsgraph.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;

/**
 * Articles without end for tests of the store: invented news of plain sentences about names from the project's tables. The
 * same number and edition always give the same text, and another edition of a number another text.
 *
 * <p>The sentences are so plain that {@link StandInAnnotator} can analyse them, too.
 */
public final class GeneratedNews {
    private static final Pattern SLOT = Pattern.compile("<(\\w+)>");
    private static final List<String> SENTENCES = List.of(
            "<person> called <person> on <day> .",
            "<person> met <person> in <city> on <day> .",
            "<person> visited <city> on <day> .",
            "<person> praised <person> on <day> .",
            "<person> accused <country> of fraud .",
            "<person> warned <country> on <day> .",
            "<country> condemned <group> on <day> .",
            "<country> sanctioned <country> on <day> .",
            "<country> sent aid to <city> .",
            "<group> seized <city> on <day> .",
            "<group> attacked <group> near <city> .",
            "<group> detained <number> soldiers in <city> .",
            "<group> clashed with <group> near <city> on <day> .",
            "<group> bombarded <city> on <day> .",
            "<group> killed <number> soldiers near <city> .",
            "<organisation> condemned <group> on <day> .",
            "<organisation> sent aid to <city> on <day> .",
            "<organisation> praised <country> on <day> .",
            "The weather in <city> remained mild .",
            "Shops in <city> opened on <day> .");

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> PEOPLE = names("people", "");
    private static final List<String> CITIES = names("places", "City");
    private static final List<String> COUNTRIES = names("countries", "");
    private static final List<String> GROUPS = names("armed-groups", "");
    private static final List<String> ORGANISATIONS = names("organisations", "");

    private final int sentences;

    /** @param sentences so many an article, about */
    public GeneratedNews(int sentences) {
        this.sentences = sentences;
    }

    /** The name of an article's file. */
    public static String file(int number) {
        return "%05d.txt".formatted(number);
    }

    /** An article in one of its editions: a headline set apart, then paragraphs. */
    public String text(int number, int edition) {
        Random random = new Random(31L * number + 1_000_003L * edition);
        StringBuilder text = new StringBuilder(sentence(random).replaceFirst("\\.$", ""));
        text.append("\n\nReport ").append(number).append(" opened on ").append(day(random));
        text.append(".");
        int count = Math.max(1, sentences - 2 + random.nextInt(5));
        for (int i = 0; i < count; i++) {
            text.append(i % 4 == 3 ? "\n\n" : " ").append(sentence(random));
        }
        return text.append(" Edition ")
                .append(edition)
                .append(" remained short.\n")
                .toString();
    }

    /** An article's edition as if read from a folder called news. */
    public Document document(int number, int edition) {
        String text = text(number, edition);
        return new Document(
                "news/" + file(number),
                "/somewhere/news/" + file(number),
                Sha256.of(text),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of());
    }

    /** Writes an article's edition into a folder, which is made where it is missing. */
    public void write(Path folder, int number, int edition) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file(number)), text(number, edition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(Random random) {
        Matcher slots = SLOT.matcher(SENTENCES.get(random.nextInt(SENTENCES.size())));
        return slots.replaceAll(slot -> Matcher.quoteReplacement(filler(slot.group(1), random)))
                .replace(" .", ".");
    }

    private static String filler(String slot, Random random) {
        return switch (slot) {
            case "person" -> pick(PEOPLE, random);
            case "city" -> pick(CITIES, random);
            case "country" -> pick(COUNTRIES, random);
            case "group" -> pick(GROUPS, random);
            case "organisation" -> pick(ORGANISATIONS, random);
            case "number" -> String.valueOf(2 + random.nextInt(97));
            case "day" -> day(random);
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private static String day(Random random) {
        return pick(DAYS, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** The names of a table that are plain words, of one kind where one is given. */
    private static List<String> names(String table, String kind) {
        List<String> names = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GeneratedNews.class.getResourceAsStream("/tables/" + table + ".tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .filter(cells -> kind.isEmpty() || cells[1].equals(kind))
                    .map(cells -> cells[0])
                    .filter(name -> name.matches("[A-Z][a-z]+( [A-Z][a-z]+)*"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }
}
