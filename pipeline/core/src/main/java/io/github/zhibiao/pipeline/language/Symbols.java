package io.github.zhibiao.pipeline.language;

import java.util.Arrays;

/**
 * The symbols that the model knows for characters: Chinese characters and signs are their own; whatever prose writes in
 * several ways is one symbol.
 */
final class Symbols {

    static final char DIGIT = '0';
    static final char LETTER = 'A';

    /** ASCII and full-width forms that mean the same in a report, and what they are written as here. */
    private static final String SAME = ",，;；:：?？!！(（)）[【]】．.％%〔【〕】﹪%–—-—－—～~﹒.•·‧·＋+／/「“」”『‘』’";

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
        for (char c = 0; c < 0x3400; c++) {
            forms[c] = c;
        }
        for (int c = 0xE000; c < 0x10000; c++) {
            forms[c] = (char) c;
        }
        Arrays.fill(forms, 0, ' ' + 1, CharacterModel.BOUNDARY);
        for (char blank : new char[] {0x7f, '\u00a0', '\u3000', '\ufeff'}) {
            forms[blank] = CharacterModel.BOUNDARY;
        }
        Arrays.fill(forms, '0', '9' + 1, DIGIT);
        Arrays.fill(forms, '０', '９' + 1, DIGIT);
        Arrays.fill(forms, 'A', 'Z' + 1, LETTER);
        Arrays.fill(forms, 'a', 'z' + 1, LETTER);
        Arrays.fill(forms, 'Ａ', 'Ｚ' + 1, LETTER);
        Arrays.fill(forms, 'ａ', 'ｚ' + 1, LETTER);
        for (int i = 0; i < SAME.length(); i += 2) {
            forms[SAME.charAt(i)] = SAME.charAt(i + 1);
        }
        return forms;
    }
}
