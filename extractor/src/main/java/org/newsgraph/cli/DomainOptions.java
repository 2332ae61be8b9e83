package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Validation;
import org.newsgraph.lexicon.LanguageTables;
import org.newsgraph.tables.Domain;
import org.newsgraph.tables.TableSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that give a user's own meaning: a domain, or words alone. */
final class DomainOptions {
    private static final String NONE = "none";

    @Option(
            names = "--domain",
            paramLabel = "DIR",
            description = {
                "Read with the kinds of events, words, names, ontology and shapes of this folder besides our own.",
                "The store keeps them, and later builds read with them too, until others or 'none' are given."
            })
    @Nullable
    String domain;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = {
                "Read with the words in the tables (.tsv) of this folder, which go before our own.",
                "The store keeps them as it does a domain."
            })
    @Nullable
    String lexicon;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    boolean isGiven() {
        return domain != null || lexicon != null;
    }

    /**
     * What is to be read with.
     *
     * @param kept what was so far
     * @throws ParameterException where what is given is no domain or no lexicon
     */
    Domain in(Domain kept) {
        Domain chosen = folder(domain, Domain::read)
                .map(given -> given.withOwnLexicon(kept.ownLexicon()))
                .orElse(kept);
        Domain all =
                folder(lexicon, Domain::lexicon).map(chosen::withOwnLexicon).orElse(chosen);
        if (isGiven()) {
            refuseFaults(() -> check(all));
        }
        return all;
    }

    private Optional<Domain> folder(@Nullable String given, Function<Path, Domain> read) {
        if (given == null) {
            return Optional.empty();
        }
        Domain[] found = {Domain.none()};
        if (!given.equals(NONE)) {
            refuseFaults(() -> found[0] = read.apply(Path.of(given)));
        }
        return Optional.of(found[0]);
    }

    /** Reads all of it once, so that nothing faulty is kept. */
    private static void check(Domain domain) {
        TableSource tables = TableSource.with(domain);
        LanguageTables.read(tables);
        Gazetteer.read(tables);
        Offices.read(tables);
        Ontology.with(domain);
        Validation.with(domain);
    }

    private void refuseFaults(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
