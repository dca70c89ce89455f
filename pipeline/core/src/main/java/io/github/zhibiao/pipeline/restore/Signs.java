package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.word.Gb2312;
import io.github.zhibiao.extractors.word.ToneMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the {@link Sign}s of garbling in a restored text. */
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

    /** One letter, sign or letter of another script between Han characters; question marks in a row. */
    private static final Pattern INTRUDER = Pattern.compile("(?<=" + HAN + ")(?:"
            + "(?<twice>\\?{2,}+|\\?[!！，,])"
            + "|(?<once>[?!a-z|~`{}^_@\\\\\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{IsCyrillic}\\p{IsGreek}\u20AC\uFFFD])(?="
            + HAN + ")"
            + "|(?<eaten>\\?)(?=\\d)"
            + "|(?<private>[\uE000-\uF8FF]++)(?=" + HAN + "))");

    /** UTF-8 or GBK read as Latin-1: letters and signs of its upper half, and no others among them. */
    private static final Pattern LATIN = Pattern.compile("[\u00A1-\u00FF]{4,}+");

    /** In text order; may touch, do not overlap much. */
    List<Sign> in(String text) {
        List<Sign> signs = new ArrayList<>();
        rare(text, signs);
        if (text.indexOf(')') >= 0) {
            READING.matcher(text)
                    .results()
                    .forEach(m -> signs.add(new Sign(Sign.Kind.READING, new Span(m.start(), m.end()), 3)));
        }
        Matcher intruder = INTRUDER.matcher(text);
        while (intruder.find()) {
            int weight = intruder.group("private") != null ? 2 : Math.min(3, intruder.end() - intruder.start());
            signs.add(new Sign(Sign.Kind.INTRUDER, new Span(intruder.start(), intruder.end()), weight));
        }
        LATIN.matcher(text)
                .results()
                .filter(m ->
                        m.group().chars().filter(Character::isLetter).distinct().count() >= 2) // no ×××× or ····
                .forEach(m -> signs.add(new Sign(Sign.Kind.INTRUDER, new Span(m.start(), m.end()), 3)));
        signs.sort((a, b) -> a.span().compareTo(b.span()));
        return signs;
    }

    private static void rare(String text, List<Sign> signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3400 && c <= 0x9FFF && !Gb2312.has(c)) {
                signs.add(new Sign(Sign.Kind.RARE, new Span(i, i + 1), 1));
            }
        }
    }
}
