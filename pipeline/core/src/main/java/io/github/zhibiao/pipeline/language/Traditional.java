package io.github.zhibiao.pipeline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters and the simplified ones for them, character by character: enough to say how likely a text is,
 * too little to convert one. Only characters that GB 2312 lacks, so that simplified text is never touched.
 *
 * <p>The rows of HanLP's {@code t2s.txt} (Apache-2.0) with one character on each side; {@code CharacterModelMaker} makes
 * the resource {@code traditional.txt}: one line of pairs.
 */
public final class Traditional {

    private static final char[] SIMPLIFIED = load();

    private Traditional() {}

    /** The simplified character for {@code c}, or {@code c} itself. */
    public static char simplified(char c) {
        char simplified = SIMPLIFIED[c];
        return simplified == 0 ? c : simplified;
    }

    private static char[] load() {
        char[] table = new char[0x10000];
        try (InputStream in = Traditional.class.getResourceAsStream("traditional.txt")) {
            String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            for (int i = 0; i < pairs.length(); i += 2) {
                table[pairs.charAt(i)] = pairs.charAt(i + 1);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("traditional.txt", e);
        }
    }
}
