package io.github.zhibiao.extractors.word;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How Han characters are read, by HanLP's dictionary: all readings of a character, with their tones. */
public final class Readings {

    private static final Pattern LETTERS = Pattern.compile(ToneMarks.LETTER + "{1,14}");

    /** True if {@code letters} could be a reading at all: letters of pinyin only, few enough. Loads no dictionary. */
    public static boolean looksLikeReading(CharSequence letters) {
        return LETTERS.matcher(letters).matches();
    }

    /**
     * True if {@code letters} is a reading of {@code character}: {@code zhí} of 執, also without tone ({@code zhi}) and
     * doubled ({@code zhizhi}), as different sites write it. A tone mark, if there is one, must be right.
     */
    public boolean isReading(char character, String letters) {
        if (!looksLikeReading(letters)) {
            return false;
        }
        Pinyin[] readings = PinyinDictionary.get(String.valueOf(character));
        if (readings == null) {
            return false;
        }
        int half = letters.length() / 2;
        boolean doubled = letters.length() % 2 == 0 && letters.startsWith(letters.substring(half));
        String once = doubled ? letters.substring(half) : letters;
        for (Pinyin reading : readings) {
            if (matches(reading, letters) || matches(reading, once)) {
                return true;
            }
        }
        return false;
    }

    /** The readings of {@code character} as {@code zhi4}; 5 is the light tone. Empty if the dictionary has none. */
    public List<String> of(char character) {
        Pinyin[] readings = PinyinDictionary.get(String.valueOf(character));
        return readings == null
                ? List.of()
                : Arrays.stream(readings)
                        .map(r -> r.getPinyinWithoutTone() + r.getTone())
                        .toList();
    }

    /** {@code zhí} as {@code zhi2}, and {@code zhi}, which has no tone, as it is. */
    public static String inFigures(String letters) {
        int tone = ToneMarks.tone(letters);
        return ToneMarks.plain(letters) + (tone == 0 ? "" : tone);
    }

    private static boolean matches(Pinyin reading, String letters) {
        int tone = ToneMarks.tone(letters);
        return (tone == 0 || tone == reading.getTone())
                && ToneMarks.plain(letters).equals(reading.getPinyinWithoutTone());
    }
}
