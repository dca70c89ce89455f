package io.github.zhibiao.pipeline.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterModelTest {

    /** Of what {@link CharacterModelMaker} made. */
    private static final String SHA256 = "6352762c82abbc47daaf7a1f001eb0ba70fce28c11da8256ce27361ed768d52f";

    private static final CharacterModel MODEL = CharacterModel.load();

    @Test
    void theResourceIsTheOneThatWasMade() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource());
        assertEquals(SHA256, HexFormat.of().formatHex(digest));
        assertTrue(resource().length < 3_000_000);
    }

    /** Takes some ten seconds: {@code -Dzhibiao.model.make=true}. */
    @Test
    @EnabledIfSystemProperty(named = "zhibiao.model.make", matches = "true")
    void theMakerMakesTheResource() throws Exception {
        assertArrayEquals(resource(), CharacterModelMaker.make(Path.of("..", "..")));
    }

    @Test
    void theTableOfTraditionalCharactersIsWhatTheMakerMakes() throws IOException {
        try (InputStream in = Traditional.class.getResourceAsStream("traditional.txt")) {
            assertEquals(CharacterModelMaker.traditional(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals('财', Traditional.simplified('財'));
        assertEquals('后', Traditional.simplified('后'));
        assertEquals('乾', Traditional.simplified('乾'), "it is in GB 2312");
    }

    @ParameterizedTest
    @CsvSource({
        "财政, 收, 酬", //
        "行政, 执, 葓",
        "比上, 年, 车",
        "高质, 量, 粮",
        "交通, 运, 远",
        "增长5.2, %, 我",
        "乡村振, 兴, 心"
    })
    void theWordThatIsMeantIsMuchLikelier(String before, String meant, String other) {
        float likely = after(before, meant.charAt(0));
        float unlikely = after(before, other.charAt(0));
        assertTrue(likely - unlikely > 4, () -> before + ": " + likely + " and " + unlikely);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "财政", "的", "，全", "0年", "镕基", "增长"})
    void theProbabilitiesOfAllThatMayFollowAddUpToOne(String before) {
        boolean[] seen = new boolean[0x10000];
        double sum = 0;
        for (int c = 0; c < 0xFFFF; c++) {
            char symbol = Symbols.of((char) c);
            if (MODEL.knows(symbol) && !seen[symbol]) {
                seen[symbol] = true;
                sum += Math.exp(after(before, symbol));
            }
        }
        assertEquals(1, sum, 0.04, "logarithms are kept in sixteenths");
    }

    @Test
    void everyCharacterOfGb2312IsKnownAndNoneIsImpossible() {
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        int seen = 0;
        for (char c = '\u4e00'; c <= '\u9fff'; c++) {
            if (gb2312.canEncode(c)) {
                assertTrue(MODEL.knows(c), String.valueOf(c));
                seen++;
            }
            for (String before : new String[] {"", "财政", "\ue000\ue000"}) {
                float p = after(before, c);
                assertTrue(p < 0 && p >= -32, () -> before + p);
            }
        }
        assertEquals(6763, seen);
        assertTrue(after("财政局", '镕') > after("财政局", '\ue000'));
    }

    @Test
    void formsOfDigitsLettersSignsAndBlanksAreOne() {
        assertEquals(after("比2", '3'), after("比９", '０'));
        assertEquals(after("约G", 'D'), after("约ｘ", 'Ｙ'));
        assertEquals(after("收入", '，'), after("收入", ','));
        assertEquals(after("收入", CharacterModel.BOUNDARY), after("收入", '\u3000'));
        assertTrue(after("202", '3') > after("202", '三') + 4);
    }

    @Test
    void otherBytesAreNoModel() {
        assertThrows(IllegalArgumentException.class, () -> CharacterModel.of(new byte[100]));
    }

    private static float after(String before, char next) {
        String context = "\n\n" + before;
        return MODEL.logProbability(context.charAt(context.length() - 2), context.charAt(context.length() - 1), next);
    }

    private static byte[] resource() throws IOException {
        try (InputStream in = CharacterModel.class.getResourceAsStream("character-model.bin")) {
            return in.readAllBytes();
        }
    }
}
