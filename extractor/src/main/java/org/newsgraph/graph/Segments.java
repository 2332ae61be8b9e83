package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.newsgraph.document.Sha256;

/**
 * Words as segments of an IRI's path (RFC 3987). Letters of all scripts stay; different words give different segments,
 * except in {@link #slug}.
 */
final class Segments {
    private static final int LONGEST = 120;
    private static final int KEPT = 80;
    /** Digits of the SHA-256 that stand for the rest of a long segment. */
    private static final int DIGITS = 16;

    private Segments() {}

    /** A canonical name: spaces as {@code _}. What sets off the members of a list, {@code +} and {@code --}, is encoded. */
    static String name(String name) {
        String encoded = encode(Normalizer.normalize(name, Normalizer.Form.NFC), " -$&'(),;=:@");
        return shorten(encoded.replace(' ', '_').replace("--", "-%2D").replaceAll("^-|-$", "%2D"));
    }

    /** One segment of a document's name, or a whole URL. */
    static String plain(String text) {
        return shorten(encode(text, "_-"));
    }

    /** Words in lower case, what is no letter or digit as {@code -}. */
    static String slug(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = lower.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return shorten(encode(slug.isEmpty() ? "-" : slug, "-"));
    }

    /** A segment over 120 characters keeps its first 80; a part of its SHA-256 stands for the rest. */
    static String shorten(String segment) {
        if (segment.codePointCount(0, segment.length()) <= LONGEST) {
            return segment;
        }
        String kept = segment.substring(0, segment.offsetByCodePoints(0, KEPT));
        String whole = kept.replaceAll("%.?$", "");
        return whole + Sha256.of(segment).substring(0, DIGITS);
    }

    private static String encode(String text, String allowed) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isLetterOfAnIri(c) || c < 0x80 && allowed.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", octet));
                }
            }
        });
        // A segment of dots alone means a step in the tree of paths.
        return out.toString().matches("\\.{1,2}") ? out.toString().replace(".", "%2E") : out.toString();
    }

    /** Unreserved characters of RFC 3987, without {@code _} and {@code -}, which have uses of their own here. */
    private static boolean isLetterOfAnIri(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '~';
        }
        boolean inPlane = (c & 0xFFFF) <= 0xFFFD;
        return inPlane
                && (c >= 0xA0 && c <= 0xD7FF
                        || c >= 0xF900 && c <= 0xFDCF
                        || c >= 0xFDF0 && c <= 0xFFEF
                        || c >= 0x10000 && c <= 0xDFFFD
                        || c >= 0xE1000 && c <= 0xEFFFD);
    }
}
