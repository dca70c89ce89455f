package io.github.zhibiao.pipeline.language;

/**
 * The symbols that the model knows for characters: Chinese characters and signs are their own; whatever prose writes in
 * several ways is one symbol.
 */
final class Symbols {

    static final char DIGIT = '0';
    static final char LETTER = 'A';

    /** ASCII and full-width forms that mean the same in a report, and what they are written as here. */
    private static final String SAME = ",，;；:：?？!！(（)）[【]】．.％%〔【〕】﹪%–—-—－—～~﹒.•·‧·＋+／/";

    private static final char[] ASCII_AND_FORMS = forms();

    private Symbols() {}

    /** The symbol for {@code c}; blanks, line ends and controls are {@link CharacterModel#BOUNDARY}. */
    static char of(char c) {
        if (c >= 0x3400 && c < 0xE000) {
            return c;
        }
        return ASCII_AND_FORMS[c];
    }

    private static char[] forms() {
        char[] forms = new char[0x10000];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = form((char) i);
        }
        for (int i = 0; i < SAME.length(); i += 2) {
            forms[SAME.charAt(i)] = SAME.charAt(i + 1);
        }
        return forms;
    }

    private static char form(char c) {
        if (c <= ' ' || c == 0x7f || c == '\u00a0' || c == '\u3000' || c == '\ufeff') {
            return CharacterModel.BOUNDARY;
        }
        if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
            return DIGIT;
        }
        boolean ascii = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        boolean wide = (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        return ascii || wide ? LETTER : c;
    }
}
