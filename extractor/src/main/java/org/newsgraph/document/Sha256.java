package org.newsgraph.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in lower-case hexadecimal. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of an input. */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return new Sha256().add(text).hex();
    }

    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that was added; begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }
}
