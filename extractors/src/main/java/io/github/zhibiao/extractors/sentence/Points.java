package io.github.zhibiao.extractors.sentence;

import java.util.Optional;

/** The points of a list told in running text: {@code 一是健全制度，全年制定12项。二是…}. */
public final class Points {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BEFORE = "。；：，;:,、 　\n\t）)";
    private static final String ENDS = "。；：，;:,、\n";
    private static final int LONGEST = 30;

    /** How far back a point may begin. */
    private static final int REACH = 1000;

    private Points() {}

    /**
     * The opening words of the point that a figure stands in, if it stands in one and these say more than the figure.
     *
     * @param text the document's
     * @param paragraph where the figure's paragraph begins
     * @param figure where the figure begins
     */
    public static Optional<String> at(String text, int paragraph, int figure) {
        int least = Math.max(paragraph, figure - REACH);
        for (int at = figure - 1; at > least; at--) {
            if (text.charAt(at) == '是' && NUMERALS.indexOf(text.charAt(at - 1)) >= 0) {
                int start = at - 1;
                while (start > least && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
                    start--;
                }
                if (start == paragraph || BEFORE.indexOf(text.charAt(start - 1)) >= 0) {
                    return words(text, start, figure);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(String text, int start, int figure) {
        int end = start;
        while (end < figure && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == figure || end - start > LONGEST ? Optional.empty() : Optional.of(text.substring(start, end));
    }
}
