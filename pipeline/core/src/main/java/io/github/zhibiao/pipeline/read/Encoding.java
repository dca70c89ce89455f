package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An encoding, read without ever failing: what has no reading is told by its place.
 *
 * @param label the name that people know it by
 */
record Encoding(String label, Charset charset) {

    static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8);
    static final Encoding UTF_16LE = new Encoding("UTF-16LE", StandardCharsets.UTF_16LE);
    static final Encoding UTF_16BE = new Encoding("UTF-16BE", StandardCharsets.UTF_16BE);
    static final Encoding GB18030 = new Encoding("GB18030", Charset.forName("GB18030"));

    /** Big5 as Windows and Hong Kong extend it; each keeps the characters of plain Big5 where they are. */
    static final Encoding BIG5 = new Encoding("Big5", Charset.forName("x-MS950-HKSCS"));

    /** A byte-order mark at the start of some bytes, and how many bytes it takes. */
    record Mark(Encoding encoding, int length) {}

    /**
     * @param text with one U+FFFD for each byte, or pair of bytes, that has no reading
     * @param bad the runs of U+FFFD that stand for such bytes, in order, not touching
     */
    record Reading(String text, List<Span> bad) {

        /** This after the rest of a character that was cut. */
        Reading afterCut() {
            List<Span> moved = new ArrayList<>();
            int first = 0;
            if (!bad.isEmpty() && bad.get(0).start() == 0) {
                first = bad.get(0).end();
            }
            moved.add(new Span(0, first + 1));
            bad.stream()
                    .filter(s -> s.start() > 0)
                    .map(s -> new Span(s.start() + 1, s.end() + 1))
                    .forEach(moved::add);
            return new Reading('\ufffd' + text, moved);
        }
    }

    /** Two bytes for each character, also for those of ASCII. */
    boolean isUtf16() {
        return equals(UTF_16LE) || equals(UTF_16BE);
    }

    /** A character beyond ASCII is two bytes, of which the second alone looks like the first of another. */
    boolean hasPairs() {
        return equals(GB18030) || equals(BIG5);
    }

    static Optional<Mark> mark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Mark(UTF_8, 3));
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(new Mark(GB18030, 4));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(new Mark(UTF_16LE, 2));
        }
        return startsWith(bytes, 0xfe, 0xff) ? Optional.of(new Mark(UTF_16BE, 2)) : Optional.empty();
    }

    /** The encoding of that name: GB18030 for everything that calls itself GB2312 or GBK. Empty if there is none. */
    static Optional<Encoding> named(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        if (n.matches("gb.?2312.*|x-gbk|gbk|cp936|ms936|windows-936|gb.?18030.*|chinese|hz-gb-2312|euc-cn")) {
            return Optional.of(GB18030);
        }
        if (n.matches("big.?5.*|cp950|ms950|windows-950|x-x-big5")) {
            return Optional.of(BIG5);
        }
        if (n.matches("utf-?8|unicode-1-1-utf-8|us-ascii|ascii")) {
            return Optional.of(UTF_8);
        }
        // Whoever can read a declaration as ASCII is not reading UTF-16; without a mark it is left to the content.
        if (n.startsWith("utf-16")) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(n);
            return Optional.of(new Encoding(charset.name(), charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * The characters of the bytes from {@code from} up to {@code to}.
     *
     * @param whole false if the bytes may stop in the middle of a character
     */
    Reading read(byte[] bytes, int from, int to, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(to - from);
        List<Span> bad = new ArrayList<>();
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                // Only the first byte of a malformed pair is lost: the second may be a '<' or a line end.
                int lost = result.isUnmappable() || isUtf16() ? result.length() : 1;
                in.position(Math.min(in.limit(), in.position() + lost));
                decoder.reset();
                addBad(text, bad);
            } else if (result.isUnderflow()) {
                return new Reading(text.toString(), bad);
            }
        }
    }

    private static void addBad(StringBuilder text, List<Span> bad) {
        int at = text.length();
        text.append('\ufffd');
        int last = bad.size() - 1;
        if (last >= 0 && bad.get(last).end() == at) {
            bad.set(last, new Span(bad.get(last).start(), at + 1));
        } else {
            bad.add(new Span(at, at + 1));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
