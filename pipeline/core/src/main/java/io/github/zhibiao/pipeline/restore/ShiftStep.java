package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.pipeline.language.CharacterModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes what a site's program did to bytes without keeping to the bounds of characters: readings put between the halves
 * of two characters ({@code 運輸?shù)葓?zhí)法} was 運輸等執法), full-width forms made ASCII across them ({@code
 * 工作!队裣…} was 工作。《玉溪…). From there on every second byte was read with the next character's first, until an
 * ASCII byte put the pairs back in step.
 *
 * <p>The shown characters are bytes again, the missing byte is put back, and the pairs are read as they were; where bytes
 * are gone, the characters that fit are tried, and the prose decides. What it does not decide clearly becomes 〓.
 */
final class ShiftStep implements Step {

    private static final class Loaded {
        static final CharacterModel MODEL = CharacterModel.load();
        static final GbkPairs PAIRS = new GbkPairs(MODEL);
    }

    static final String KIND = "byte-shift";

    /** Characters for each damaged place, at least, in a line that is not short. */
    private static final int SOUND = 5;

    private static final int SHORT = 60;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Prose prose = null;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isReadable(text, start, end)) {
                prose = prose == null ? prose(text) : prose;
                edits.addAll(new ShiftSearch(Loaded.PAIRS, prose, text.substring(start, end)).edits(start));
            }
            start = end + 1;
        }
        return edits;
    }

    /** Some place may be damaged, and not so many that nothing is left to go by. */
    private static boolean isReadable(String text, int start, int end) {
        boolean any = false;
        int broken = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c < 0x80 || c == '\uFFFD') && ShiftSigns.isAnchor(text, i)) {
                any = true;
                broken += c == '?' || c == '\uFFFD' ? 1 : 0;
            }
        }
        return any && broken * SOUND <= end - start + SHORT;
    }

    /** True if something is still shown for half a character, or for one that is gone. */
    static boolean isUnsettled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Misread.isGone(c) || c == '?' || (c == '!' && ShiftSigns.isAnchor(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static Prose prose(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Loaded.PAIRS.plain(plain[i]);
        }
        return new Prose(Loaded.MODEL, plain);
    }
}
