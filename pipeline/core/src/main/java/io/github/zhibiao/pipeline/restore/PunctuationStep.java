package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Certainty;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Doubled punctuation: {@code ，，} and {@code 。。} become one sign; of a comma beside another sign ({@code ，。 、， ,；}) the
 * comma goes, for it is the comma that such copies put in. Three and more in a row are an ellipsis or empty cells and
 * stay, as do ASCII commas side by side outside of sentences: {@code 甲,,乙} is a row of a CSV file.
 */
final class PunctuationStep implements Step {

    private static final String SIGNS = "，,。、；;：:";
    private static final String COMMAS = "，,";
    private static final String BEFORE = "）)”》’%％】";
    private static final String AFTER = "（(“《‘【\n\r";

    @Override
    public String kind() {
        return "punctuation";
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            if (first != ',' && first < 0x3000 && first != ';' && first != ':') {
                continue;
            }
            if (isSign(first) && isSign(text.charAt(i + 1))) {
                int end = i + 2;
                while (end < text.length() && isSign(text.charAt(end))) {
                    end++;
                }
                if (end == i + 2) {
                    pair(text, i, edits);
                }
                i = end - 1;
            }
        }
        return edits;
    }

    private void pair(String text, int at, List<Edit> edits) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        boolean same = wide(first) == wide(second);
        boolean comma = isComma(first) || isComma(second);
        if (!(same || comma) || !stands(text, at)) {
            return;
        }
        boolean dropsFirst = same ? first < 0x80 : isComma(first);
        int drop = dropsFirst ? at : at + 1;
        edits.add(new Edit(kind(), new Span(drop, drop + 1), "", same ? Certainty.CERTAIN : Certainty.LIKELY));
    }

    /** True if the two stand between words of a sentence. */
    private static boolean stands(String text, int at) {
        char before = text.charAt(at - 1);
        char after = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
        boolean ascii = text.charAt(at) < 0x80 && text.charAt(at + 1) < 0x80;
        boolean left = Chinese.isHan(before) || BEFORE.indexOf(before) >= 0 || (!ascii && Character.isDigit(before));
        boolean right = Chinese.isHan(after) || AFTER.indexOf(after) >= 0 || (!ascii && Character.isDigit(after));
        return left && right && (!ascii || (Chinese.isHan(after) && isSentence(text, at)));
    }

    /** True if a full stop stands near on the same line. */
    private static boolean isSentence(String text, int at) {
        int limit = 200;
        for (int i = at; i >= Math.max(0, at - limit) && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        for (int i = at; i < Math.min(text.length(), at + limit) && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '。') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0;
    }

    private static char wide(char c) {
        return switch (c) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            default -> c;
        };
    }
}
