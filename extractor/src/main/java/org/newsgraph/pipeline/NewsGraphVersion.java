package org.newsgraph.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The version of everything in the program that shapes a document's graph: code, ontology, lexicon, tables and models.
 *
 * <p>A stored document of another version is read anew, and from its kept analysis unless the version of the analyser is
 * another too. The command line, the store and the exports count for nothing here: a change there makes no other graph.
 *
 * <p>The build writes the digests beside the classes ({@link VersionFile}), so that they hold in whatever jar the classes
 * end up in. Out of a folder of classes, as an IDE makes it, they are taken anew each time: there the files change.
 */
public final class NewsGraphVersion {
    private static final class Holder {
        static final Map<String, String> PARTS = VersionFile.parts();
    }

    private NewsGraphVersion() {}

    /** The program's version number; empty where it runs from a folder of classes. */
    public static Optional<String> number() {
        return Optional.ofNullable(Holder.PARTS.get(VersionFile.NUMBER));
    }

    /**
     * Each part with its version ("code 81a3…, ontology 4f00…, …"). The same for the same program, whether it runs from a
     * jar, whatever else is in it, or from a folder of classes.
     */
    public static String ofOutput() {
        return ofOutput(Optional.empty());
    }

    /** @param analyser what stands for the analyser where it is not the standard one */
    static String ofOutput(Optional<String> analyser) {
        return ProgramFiles.PARTS.stream()
                .map(part -> part + " "
                        + (part.equals(ProgramFiles.ANALYSER)
                                ? analyser.orElseGet(NewsGraphVersion::ofAnalysis)
                                : Holder.PARTS.get(part)))
                .collect(Collectors.joining(", "));
    }

    /** Of what shapes the analysis of a text: the analyser's code and CoreNLP with its models. */
    public static String ofAnalysis() {
        return Holder.PARTS.get(ProgramFiles.ANALYSER) + " with CoreNLP " + Holder.PARTS.get(VersionFile.CORENLP);
    }
}
