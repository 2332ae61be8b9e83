package org.newsgraph.interop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsgraph.export.format.ExportFormat;
import org.newsgraph.export.format.ExportOptions;
import org.newsgraph.export.format.Exporter;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Article;
import org.newsgraph.testing.ClaimBuilder;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.Kinds;
import org.newsgraph.testing.Samples;

/** A store of a few articles, written in each format. */
final class Exports {
    private static final Map<ExportFormat, String> TEXTS = all();

    private Exports() {}

    static String of(ExportFormat format) {
        return Objects.requireNonNull(TEXTS.get(format));
    }

    private static Map<ExportFormat, String> all() {
        Map<ExportFormat, String> texts = new EnumMap<>(ExportFormat.class);
        Ontology ontology = Ontology.load();
        try (Store store = Store.inMemory()) {
            store.replaceAll(Stream.of(Samples.call(), Samples.sameCall(), Samples.detention(), awkward(), denial())
                    .map(Graphs::stored)
                    .toList());
            for (ExportFormat format : ExportFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                store.read(view -> {
                    Exporter.of(format, ontology).write(view, ExportOptions.ALL, out);
                    return true;
                });
                texts.put(format, out.toString(StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** Words that every format has to escape, and a name that no IRI can bear as it is. */
    private static Article awkward() {
        Article article = new Article(
                "articles/003 &<\"'>{}|^`%.txt",
                "\"Kerry\" & <b>Lavrov</b>,\r\n\tmet; \\ 😀 at Ünïcödé 100%, 北京. =SUM(1) said 'no' to it.");
        return article.title("A \"title\" & <more>; with, commas")
                .published("2016-04-17")
                .mention("\"Kerry\" & <b>Lavrov</b>", Samples.KERRY)
                .event(article.claim(Kinds.MEETING, "met")
                        .agent("\"Kerry\" & <b>Lavrov</b>", Samples.KERRY)
                        .target("Ünïcödé 100%, 北京", Article.person("Ünïcödé 100%, <北京> + \"x\"", "=SUM(1)"))
                        .content("at Ünïcödé 100%, 北京"));
    }

    private static Article denial() {
        Article article = new Article("articles/004.txt", "Russia did not shell Aleppo.");
        return article.event(article.claim(Kinds.SHELLING, "shell")
                .agent("Russia", Samples.RUSSIA)
                .target("Aleppo", Samples.ALEPPO)
                .stance(ClaimBuilder.NEGATED));
    }
}
