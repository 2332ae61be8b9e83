package org.newsgraph.text;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.newsgraph.document.Document;
import org.newsgraph.document.Sha256;

/**
 * The analysis of a document in few bytes, kept so that the document can be read anew without its models and without its
 * input.
 *
 * <pre>{@code
 * KeptAnalysis kept = new KeptAnalysis(version);
 * String packed = kept.pack(annotator.annotate(document));
 * Optional<AnnotatedText> again = kept.unpack(packed, document);
 * }</pre>
 *
 * <p>Packing and unpacking give an equal value. What was kept of another text, under other boilerplate, by another version
 * of the analyser, or what is damaged, does not unpack: then the document must be analysed again.
 */
public final class KeptAnalysis {
    /** Of the bytes below; another number, and nothing unpacks. */
    private static final byte FORMAT = 1;

    private static final int KEY_BYTES = 12;

    private final String version;

    /** @param version of all that shapes an analysis: analyser and models */
    public KeptAnalysis(String version) {
        this.version = version;
    }

    /** The analysis in Base64: the same for the same analysis. */
    public String pack(AnnotatedText text) {
        PackedBytes bytes = new PackedBytes();
        PackedDocument.write(text.document(), bytes);
        PackedSentences.write(text, bytes);
        byte[] content = bytes.deflated();
        byte[] packed = new byte[1 + KEY_BYTES + content.length];
        packed[0] = FORMAT;
        System.arraycopy(key(text.document()), 0, packed, 1, KEY_BYTES);
        System.arraycopy(content, 0, packed, 1 + KEY_BYTES, content.length);
        return Base64.getEncoder().encodeToString(packed);
    }

    /** The analysis of this document; empty where it was kept of something else, or does not unpack. */
    public Optional<AnnotatedText> unpack(String packed, Document document) {
        return read(packed, (bytes, key) -> {
            PackedDocument.read(bytes, document.name(), document.origin(), document.sha256(), document.text());
            return Arrays.equals(key, key(document))
                    ? Optional.of(new AnnotatedText(document, PackedSentences.read(bytes, document.text())))
                    : Optional.empty();
        });
    }

    /**
     * The document with its analysis, without its input: the store has what is not kept here.
     *
     * @return empty where it was kept by another version of the analyser, or does not unpack
     */
    public Optional<AnnotatedText> unpack(String packed, String name, String origin, String sha256, String text) {
        return read(packed, (bytes, key) -> {
            Document document = PackedDocument.read(bytes, name, origin, sha256, text);
            return Arrays.equals(key, key(document))
                    ? Optional.of(new AnnotatedText(document, PackedSentences.read(bytes, text)))
                    : Optional.empty();
        });
    }

    private interface Reading {
        Optional<AnnotatedText> read(PackedBytes.Reader bytes, byte[] key);
    }

    private static Optional<AnnotatedText> read(String packed, Reading reading) {
        try {
            byte[] all = Base64.getDecoder().decode(packed);
            if (all.length <= 1 + KEY_BYTES || all[0] != FORMAT) {
                return Optional.empty();
            }
            return reading.read(
                    PackedBytes.inflated(Arrays.copyOfRange(all, 1 + KEY_BYTES, all.length)),
                    Arrays.copyOfRange(all, 1, 1 + KEY_BYTES));
        } catch (DataFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Of what an analysis depends on: the analyser, the text, and what of the text is boilerplate. */
    private byte[] key(Document document) {
        String hex = new Sha256()
                .add(version + "\n" + document.boilerplate() + "\n")
                .add(document.text())
                .hex();
        return Arrays.copyOf(HexFormat.of().parseHex(hex), KEY_BYTES);
    }
}
