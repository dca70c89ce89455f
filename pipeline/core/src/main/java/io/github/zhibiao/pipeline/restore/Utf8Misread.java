package io.github.zhibiao.pipeline.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bytes of a run as UTF-8, strictly: {@code 鏀垮簻} as GBK and {@code æ”¿åºœ} as Windows-1252 are 政府.
 *
 * <p>A decoder that met a pair which is no character of GBK showed {@code ?} or U+FFFD for it. In {@code 骞?鏈?} the last
 * byte of 年 (E5 B9 <b>B4</b>) met the digit 5: some decoders show the {@code ?} for both and the digit is gone with it.
 * There {@code 〓} is left.
 */
final class Utf8Misread {

    private static final String SIGNS = "，。、；：？！（）《》“”\u3000";

    private final ByteView view;
    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(); // of the group that is open
    private int group; // where it starts
    private int at;
    private int code; // of the character that is open
    private int have; // bytes of it
    private int need; // bytes that it still wants
    private int orphans; // bytes to come that end a character whose beginning is gone

    private Utf8Misread(ByteView view, String text, int start) {
        this.view = view;
        this.text = text;
        this.group = start;
        this.at = start;
    }

    /** The longest run from {@code start}; empty if not one character can be read. */
    static Optional<Misread> at(String text, int start, ByteView view) {
        Utf8Misread reading = new Utf8Misread(view, text, start);
        reading.read();
        return reading.edits.isEmpty() ? Optional.empty() : Optional.of(Misread.of(reading.edits));
    }

    /** True if a run may start with {@code first}: the first byte of a sign, a Han character or a Latin letter. */
    static boolean mayStart(int first) {
        return (first >= 0xC2 && first <= 0xC7) || (first >= 0xE2 && first <= 0xEF);
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean gone = c == '?' || Misread.isGone(c);
            boolean more = gone ? gap(c) : (feed(c) || vanished(c));
            if (!more) {
                break;
            }
        }
        if (have > 0 && at > group && !(edits.isEmpty() && out.isEmpty())) { // what followed ate the last byte
            out.append(Misread.GONE);
            close();
        }
    }

    /** Takes the bytes of {@code c}; if they do not fit, nothing of it, and the run ends before it. */
    private boolean feed(char c) {
        int bytes = view.bytes(c);
        if (bytes == 0x80 && c == '€' && view == ByteView.GBK && need == 1 && isContinuation(firstAt(at + 1))) {
            bytes = 0xA2E3; // € is a pair too
        }
        if (bytes == ByteView.NONE) {
            return false;
        }
        int length = out.length();
        int[] before = {code, have, need, orphans};
        if ((bytes <= 0xFF || feed(bytes >> 8)) && feed(bytes & 0xFF)) {
            at++;
            if (have == 0 && orphans == 0) {
                close();
            }
            return true;
        }
        out.setLength(length);
        code = before[0];
        have = before[1];
        need = before[2];
        orphans = before[3];
        return false;
    }

    private boolean feed(int b) {
        if (orphans > 0 && isContinuation(b)) {
            orphans--;
            return true;
        }
        if (need == 0) {
            return open(b);
        }
        if (!isContinuation(b)) {
            return false;
        }
        code = code << 6 | (b & 0x3F);
        have++;
        need--;
        if (need > 0) {
            return true;
        }
        boolean shortest = code >= (have == 2 ? 0x80 : 0x800) && !(code >= 0xD800 && code <= 0xDFFF);
        boolean gone = code == 0xFFFD && edits.isEmpty() && out.isEmpty(); // 锟斤拷 by itself says nothing
        if (code != 0xFEFF) { // the mark at the start of a file
            out.append((char) code);
        }
        have = 0;
        return shortest && !gone;
    }

    private boolean open(int b) {
        if (b < 0x80) {
            out.append((char) b); // the second byte of a pair: 俓 is the last byte of 。 and a backslash
            return !edits.isEmpty() || out.length() > 1;
        }
        boolean two = b >= 0xC2 && b <= 0xDF;
        if (!two && !(b >= 0xE1 && b <= 0xEF)) {
            return false;
        }
        code = two ? b & 0x1F : b & 0x0F;
        have = 1;
        need = two ? 1 : 2;
        return true;
    }

    /** A place where bytes are gone; a question mark between whole characters is one. */
    private boolean gap(char c) {
        int next = at + 1;
        while (c != '?' && next < text.length() && text.charAt(next) == c) {
            next++;
        }
        int after = continuations(next);
        if (have == 0 && after == 0) {
            return false;
        }
        for (int i = lost(next - at, after); i > 0; i--) {
            out.append(Misread.GONE);
        }
        have = 0;
        need = 0;
        orphans = after;
        at = next;
        if (after == 0) {
            close();
        }
        return true;
    }

    /** A pair that decoders show as nothing at all, before a character that only misreading makes. */
    private boolean vanished(char c) {
        int after = continuations(at);
        if (view != ByteView.GBK || edits.isEmpty() || orphans > 0 || after == 0 || !MisreadFinder.isOdd(c)) {
            return false;
        }
        for (int bytes = have + 2 + after; bytes > 0; bytes -= 3) {
            out.append(Misread.GONE);
        }
        have = 0;
        need = 0;
        orphans = after;
        return true;
    }

    /** How many characters the gap is of: in Latin-1 each sign of it is one byte, in GBK one or two. */
    private int lost(int signs, int after) {
        int bytes = view == ByteView.LATIN ? have + signs + after : have + after;
        return Math.max(1, (bytes + 2) / 3);
    }

    /** How many bytes from {@code next} on continue a character: 0 to 2. */
    private int continuations(int next) {
        int count = 0;
        for (int i = next; i < text.length() && count < 2; i++) {
            int bytes = view.bytes(text.charAt(i));
            boolean sign = SIGNS.indexOf(text.charAt(i)) >= 0; // its bytes would do, but it is rather itself
            if (sign || !isContinuation(view.first(text.charAt(i)))) {
                break;
            }
            count++;
            if (bytes > 0xFF) {
                count += isContinuation(bytes & 0xFF) ? 1 : 0;
                break;
            }
        }
        return Math.min(count, 2);
    }

    private int firstAt(int offset) {
        return offset < text.length() ? view.first(text.charAt(offset)) : ByteView.NONE;
    }

    private static boolean isContinuation(int b) {
        return b >= 0x80 && b <= 0xBF;
    }

    private void close() {
        edits.add(Misread.edit(group, at, out.toString()));
        out.setLength(0);
        group = at;
        have = 0;
        need = 0;
        orphans = 0;
    }
}
