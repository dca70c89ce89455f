package io.github.zhibiao.extractors.word;

/** The Latin letters of pinyin: those of ASCII, those with a tone mark, ü, and the ɑ and ɡ that GBK has beside a and g. */
public final class ToneMarks {

    // Each letter's four tones in turn, as in rows A8A1 to A8B8 of GBK.
    private static final String MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final String BASES = "aeiouv";

    /** A class of regular expressions: one letter of pinyin. */
    public static final String LETTER = "[a-züɑɡ" + MARKED + "]";

    /** As {@link #LETTER}, but only letters with a tone mark. */
    public static final String MARKED_LETTER = "[" + MARKED + "]";

    private ToneMarks() {}

    /** The tone, 1 to 4, of the first letter that has a mark; 0 if none has. */
    static int tone(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            int at = MARKED.indexOf(letters.charAt(i));
            if (at >= 0) {
                return at % 4 + 1;
            }
        }
        return 0;
    }

    /** Without marks, in the letters of HanLP: {@code lǜ} is {@code lv}. */
    static String plain(String letters) {
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            plain.append(plain(letters.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        int at = MARKED.indexOf(letter);
        if (at >= 0) {
            return BASES.charAt(at / 4);
        }
        return switch (letter) {
            case 'ü' -> 'v';
            case 'ɑ' -> 'a';
            case 'ɡ' -> 'g';
            default -> letter;
        };
    }
}
