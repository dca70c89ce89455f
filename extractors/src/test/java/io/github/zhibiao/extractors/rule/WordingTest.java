package io.github.zhibiao.extractors.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final int TEXTS = 20_000;
    private static final int LONGEST = 9;

    /** Of the letters of all the expressions below, so that each finds something now and then. */
    private static final String LETTERS = "高低快慢比较年上增长为的业类12345一二三（）()，。、 \n\r\t%-—ab^$[]😀①";

    /** What is found is what Java's pattern finds, in whatever text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "高于|低于|增长",
                "(?:高|低)(?!年).{0,3}增?$",
                "^[\\s　]*(?:比|较)[^，。]{1,4}?(?:年|上年)",
                "(?<=比|^)较(?=年)",
                "(?<!上)年(?:间|来)?\\z",
                "\\d{1,2}[.、](?!\\d)",
                "[一二三]{0,2}、|（[^（）]*）$",
                "(?:业|类)?$",
                "^$|^年$",
                "(.*?)(?:为|的)+?(上{1,2})*",
                "[^，。\\d]+%",
                "[①-⑳\\p{Co}]|\\p{IsHan}{5}",
                "\\u4e00[\\u4e00-\\u9fa5]",
                "(?>年|上)++长",
                "(增)\\1",
                "(?i)AB",
                "[a&&[ab]]b",
                "[\\]\\[^$-]",
                "\\ba",
                "😀+",
                "[^😀]年",
                "\\Q年\\E",
                "a{0}b",
                "(?<word>快)慢",
                "[—–-]\\s?\\d"
            })
    void findsWhatThePatternFinds(String regex) {
        Wording wording = Wording.of(regex);
        Pattern pattern = Pattern.compile(regex);
        Random random = new Random(regex.hashCode());
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            boolean in = pattern.matcher(text).find();
            found += in ? 1 : 0;
            assertEquals(in, wording.in(text), text);
            assertEquals(in, wording.matcher(text).find(), text);
            assertEquals(pattern.matcher(text).matches(), wording.is(text), text);
            assertEquals(pattern.matcher(text).lookingAt(), wording.opens(text), text);
            assertEquals(pattern.matcher(text).replaceAll(""), wording.without(text));
            assertEquals(pattern.matcher(text).replaceFirst("<$0>"), wording.replaceFirst(text, "<$0>"));
        }
        assertTrue(found > 0, regex + " was never found");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    void knowsWhatAMatchNeeds() {
        Outline outline = OutlineReader.read(Pattern.compile("^[\\s　]*(?:其中|[分按从][^，]{1,9}看)[，：]$"));
        assertTrue(outline.opens() && outline.closes() && !outline.empty());
        assertEquals(" 　其分按从", had(outline.first(), " 　其分按从中看，："));
        assertEquals("，：", had(outline.last(), "其看中，："));
        assertFalse(outline.cue().isMany());
        assertTrue(OutlineReader.read(Pattern.compile("(?:业|类)?$")).empty());
        assertFalse(OutlineReader.read(Pattern.compile("a.*b")).cue().in("ccc"));
    }

    private static String had(Letters letters, String characters) {
        return characters
                .chars()
                .filter(c -> letters.has((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
