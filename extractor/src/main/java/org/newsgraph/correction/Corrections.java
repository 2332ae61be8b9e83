package org.newsgraph.correction;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Findings;
import org.newsgraph.document.Sha256;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.ResolvedText;

/**
 * A user's corrections, applied to each document between the stages: who is who before claims are looked for, and wrong
 * claims left out afterwards.
 *
 * <pre>{@code
 * Corrections corrections = Corrections.read(Path.of("corrections.tsv"));
 * CorrectedText text = corrections.of(resolved, name -> Optional.empty());
 * CorrectedFindings findings = corrections.of(text, extractor.extract(text.resolved()), iri);
 * }</pre>
 *
 * <p>What they do to a document depends on that document alone, so that order and number of documents change nothing.
 */
public final class Corrections {
    private static final int DIGITS = 12;

    private final Map<Correction, Integer> lines;
    private final String content;
    /** Those that hold in all documents. */
    private final Rows everywhere;

    private Corrections(Map<Correction, Integer> lines, String content) {
        this.lines = Map.copyOf(lines);
        this.content = content;
        this.everywhere = new Rows(lines.keySet(), Optional.empty());
    }

    public static Corrections none() {
        return new Corrections(Map.of(), "");
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where it can't be read or a row is wrong; the message says where and why
     */
    public static Corrections read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no UTF-8 text", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Reads a file's content.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException where a row is wrong; the message says where and why
     */
    public static Corrections parse(String name, String content) {
        return new Corrections(new CorrectionsReader(name).read(content), content);
    }

    /** What they were read from. */
    public String content() {
        return content;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Each with the number of its line. */
    public Map<Correction, Integer> lines() {
        return lines;
    }

    /** The pairs of names that are not of one thing. */
    public Set<Set<String>> toldApart() {
        return lines.keySet().stream()
                .filter(Correction.Different.class::isInstance)
                .map(Correction.Different.class::cast)
                .filter(row -> !row.name().equals(row.other()))
                .map(row -> Set.of(row.name(), row.other()))
                .collect(Collectors.toSet());
    }

    /** The same for the same corrections, in whatever order and with whatever comments; empty where there are none. */
    public Optional<String> version() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(Sha256.of(lines.keySet().stream()
                                .map(Correction::text)
                                .sorted()
                                .collect(Collectors.joining("\n")))
                        .substring(0, DIGITS));
    }

    /**
     * Puts right who is who.
     *
     * @param known what the tables know by a canonical name, which describes those whom the document does not call so
     */
    public CorrectedText of(ResolvedText resolved, Function<String, Optional<Entity>> known) {
        return isEmpty()
                ? new CorrectedText(resolved, Map.of())
                : new TextCorrection(
                                new Rows(
                                        lines.keySet(),
                                        Optional.of(resolved.text().document().name())),
                                resolved,
                                known)
                        .corrected();
    }

    /**
     * Leaves out the claims that are wrong.
     *
     * @param iri the IRI of a claim of this document
     */
    public CorrectedFindings of(CorrectedText text, Findings findings, Function<Claim, String> iri) {
        List<Correction.Drop> drops = rows(Correction.Drop.class);
        return drops.isEmpty()
                ? new CorrectedFindings(findings, text.applied(), List.of())
                : new DroppedClaims(drops, iri).leftOut(text, findings);
    }

    /** What the tables know, put right as far as that holds in all documents. */
    public Entity of(Entity known) {
        return everywhere.described(known);
    }

    /** The other names that are said to be this one in all documents. */
    public List<String> others(String name) {
        return everywhere.others(name);
    }

    private <C extends Correction> List<C> rows(Class<C> kind) {
        return lines.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
