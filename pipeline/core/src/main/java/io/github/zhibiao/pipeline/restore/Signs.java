package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.extractors.word.Gb2312;
import io.github.zhibiao.extractors.word.ToneMarks;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the {@link Sign}s of garbling in a restored text: one look at each character, and more only where it pays. */
final class Signs {

    private static final String HAN = "[\\x{3400}-\\x{9FFF}]";
    private static final String LETTER = ToneMarks.LETTER;
    private static final String MARKED = ToneMarks.MARKED_LETTER;

    /**
     * One syllable with its tone and a closing bracket. In a restored text such brackets are gone where they belong, so
     * those that are left stand after the wrong character, or have lost what stood before them.
     */
    private static final Pattern READING = Pattern.compile(
            "(?:[?\uFFFD]\\(?|\\(|(?<=" + HAN + "))(?=" + LETTER + "{2})[a-züɑɡ]{0,5}" + MARKED + "[a-züɑɡ]{0,4}\\)");

    /** UTF-8 or GBK read as Latin-1: letters and signs of its upper half, and no others among them. */
    private static final Pattern LATIN = Pattern.compile("[\u00A1-\u00FF]{4,}+");

    /** Second bytes of GBK that are ASCII signs, and what decoders put for a broken pair. */
    private static final String ODD = "!|~`{}^_@\\\u20AC\uFFFD";

    private static final Set<UnicodeScript> FOREIGN = EnumSet.of(
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK);

    /** In text order; may touch, do not overlap much. */
    List<Sign> in(String text) {
        List<Sign> signs = new ArrayList<>();
        boolean latin = false; // ā, Õ; but not · and ×
        boolean afterHan = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                afterHan = true;
                if (!Gb2312.has(c)) {
                    signs.add(Sign.of(Sign.Kind.RARE, i, i + 1, 1));
                }
                continue;
            }
            latin |= c > 0xA0 && c < 0x200 && Character.isLetter(c);
            if (afterHan) {
                intruder(c, i, text, signs);
                afterHan = false;
            }
        }
        if (latin) {
            latin(text, signs);
        }
        signs.sort((a, b) -> a.span().compareTo(b.span()));
        return signs;
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isHanAt(int at, String text) {
        return at < text.length() && isHan(text.charAt(at));
    }

    /** The sign at {@code at}, which stands behind a Han character, if it does not belong there. */
    private static void intruder(char c, int at, String text, List<Sign> signs) {
        if (c == '?') {
            question(at, text, signs);
        } else if (c >= '\uE000' && c <= '\uF8FF') {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) >= '\uE000' && text.charAt(end) <= '\uF8FF') {
                end++;
            }
            if (isHanAt(end, text)) { // elsewhere it may be the bullet of a PDF
                signs.add(Sign.of(Sign.Kind.INTRUDER, at, end, 2));
            }
        } else if (isHanAt(at + 1, text) && isOdd(c)) {
            signs.add(Sign.of(Sign.Kind.INTRUDER, at, at + 1, 1));
        }
    }

    private static void question(int at, String text, List<Sign> signs) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        if (end == at + 1 && "!！，,".indexOf(next) >= 0) {
            end++;
        }
        if (end > at + 1 || isHan(next) || (next >= '0' && next <= '9')) {
            signs.add(Sign.of(Sign.Kind.INTRUDER, at, end, Math.min(3, end - at)));
        }
    }

    private static boolean isOdd(char c) {
        return (c >= 'a' && c <= 'z') || ODD.indexOf(c) >= 0 || (c > 0x36F && FOREIGN.contains(UnicodeScript.of(c)));
    }

    private static void latin(String text, List<Sign> signs) {
        READING.matcher(text).results().forEach(m -> signs.add(Sign.of(Sign.Kind.READING, m.start(), m.end(), 3)));
        LATIN.matcher(text)
                .results() // no ×××× or ····
                .filter(m ->
                        m.group().chars().filter(Character::isLetter).distinct().count() >= 2)
                .forEach(m -> signs.add(Sign.of(Sign.Kind.INTRUDER, m.start(), m.end(), 3)));
    }
}
