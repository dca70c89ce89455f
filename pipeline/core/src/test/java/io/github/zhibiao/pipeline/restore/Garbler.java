package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.extractors.word.Script;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Does to a clean text what happens to copies of reports: each kind of damage by the very process, on bytes where it is
 * one of bytes. Repairs are tried against it, and garbled samples are made with it.
 *
 * <p>The usual course: {@code script}, then {@code pinyin} (kinds 1 and 2), or {@code script} and then
 * {@code shiftedPinyin} and {@code asciiPunctuation} (kinds 3 and 4, with kind 2 among them).
 */
public final class Garbler {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** Traditional characters that sites write readings behind, and the readings, as most sites have them. */
    public static final Map<Character, String> READINGS = readings();

    /** The full-width signs that sites made ASCII, by the second byte of A3 xx. */
    private static final Map<Integer, Character> SIGNS =
            Map.of(0xAC, ',', 0xBA, ':', 0xBB, ';', 0xA8, '(', 0xA9, ')', 0xBF, '?', 0xA1, '!', 0xA5, '%');

    /**
     * Where the simplified character is a traditional one too (后, 面), most converters leave it but for these, which are
     * the commoner ones by far.
     */
    private static final String MERGED = "優價兒劃勝壞寧嶺幾廠後復據擾於構極樸機氣準潔確種築範網聖聽與萬裏豐趕適離雲願體黨";

    private static final Map<Character, Character> TRADITIONAL = traditional();

    /**
     * How a site shows a byte that makes no pair with the next.
     *
     * @param broken what it shows for the byte: {@code ?}, U+FFFD, or nothing
     * @param eatsNext whether the byte after it is gone with it
     */
    public record Decoder(String broken, boolean eatsNext) {

        /** Pairs that are no character of GBK, or one for private use, vanish. */
        public String decode(byte[] bytes) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < bytes.length; ) {
                int lead = bytes[i] & 0xFF;
                if (lead < 0x80) {
                    text.append((char) lead);
                    i++;
                } else if (i + 1 < bytes.length && isTrail(bytes[i + 1] & 0xFF)) {
                    String pair = new String(bytes, i, 2, GBK);
                    text.append(pair.length() == 1 && pair.charAt(0) != '\uFFFD' && !isPrivate(pair) ? pair : "");
                    i += 2;
                } else {
                    text.append(broken);
                    i += eatsNext ? 2 : 1;
                }
            }
            return text.toString();
        }

        private static boolean isTrail(int b) {
            return b >= 0x40 && b <= 0xFE && b != 0x7F;
        }

        private static boolean isPrivate(String pair) {
            return pair.charAt(0) >= '\uE000' && pair.charAt(0) <= '\uF8FF';
        }
    }

    private Garbler() {}

    /** Kind 1: traditional characters for simplified ones, one for one. */
    public static String script(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            out.setCharAt(i, TRADITIONAL.getOrDefault(c, c));
        }
        return out.toString();
    }

    /** Kind 2: behind each character of the table its reading in ASCII brackets. */
    public static String pinyin(String text, Map<Character, String> readings) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (readings.containsKey(c)) {
                out.append('(').append(readings.get(c)).append(')');
            }
        }
        return out.toString();
    }

    /** Kinds 2, 3 and 4 as one program does them: readings first, signs in what that gives, and then it is shown. */
    public static String site(String text, Map<Character, String> readings, Decoder decoder) {
        return decoder.decode(asciiSigns(withReadings(text.getBytes(GBK), readings)));
    }

    /** Kinds 2 and 3: the same by a program that works on bytes and does not keep to the bounds of characters. */
    public static String shiftedPinyin(String text, Map<Character, String> readings, Decoder decoder) {
        return decoder.decode(withReadings(text.getBytes(GBK), readings));
    }

    private static byte[] withReadings(byte[] bytes, Map<Character, String> readings) {
        Map<Integer, byte[]> table = new HashMap<>();
        readings.forEach((c, reading) -> {
            byte[] pair = String.valueOf(c).getBytes(GBK);
            table.put(pair(pair[0], pair[1]), ("(" + reading + ")").getBytes(GBK));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            out.write(bytes[i]);
            if (i + 1 < bytes.length && table.containsKey(pair(bytes[i], bytes[i + 1]))) {
                byte[] reading = table.get(pair(bytes[i], bytes[i + 1]));
                out.write(bytes[++i]);
                out.write(reading, 0, reading.length);
            }
        }
        return out.toByteArray();
    }

    /** Kind 4: the bytes of eight full-width signs become one ASCII byte, also where they are of two characters. */
    public static String asciiPunctuation(String text, Decoder decoder) {
        return decoder.decode(asciiSigns(text.getBytes(GBK)));
    }

    private static byte[] asciiSigns(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            boolean sign = (bytes[i] & 0xFF) == 0xA3 && i + 1 < bytes.length && SIGNS.containsKey(bytes[i + 1] & 0xFF);
            out.write(sign ? SIGNS.get(bytes[++i] & 0xFF) : bytes[i]);
        }
        return out.toByteArray();
    }

    /** Kind 5: the bytes of UTF-8 read as GBK. */
    public static String utf8AsGbk(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), GBK);
    }

    /** Kind 5: the same by a decoder that shows the byte 80 as {@code €} and knows the areas for private use. */
    public static String utf8AsGbk(String text, Decoder decoder) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length; ) {
            int lead = bytes[i] & 0xFF;
            boolean pair = lead > 0x80 && i + 1 < bytes.length && Decoder.isTrail(bytes[i + 1] & 0xFF);
            if (lead < 0x80) {
                out.append((char) lead);
            } else if (lead == 0x80) {
                out.append('€');
            } else {
                out.append(pair ? new String(bytes, i, 2, GB18030) : decoder.broken());
            }
            i += pair || (lead > 0x80 && decoder.eatsNext()) ? 2 : 1;
        }
        return out.toString();
    }

    /** Kind 5: the bytes of UTF-8 read as Windows-1252; the five bytes that it has no character for stay controls. */
    public static String utf8AsWindows1252(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String character = new String(new byte[] {b}, WINDOWS_1252);
            out.append(character.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : character);
        }
        return out.toString();
    }

    /** Kind 5: the bytes of GBK read as Latin-1. */
    public static String gbkAsLatin1(String text) {
        return new String(text.getBytes(GBK), StandardCharsets.ISO_8859_1);
    }

    /** Kind 5: ASCII digits made full-width. */
    public static String wideDigits(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) (c + 0xFEE0));
            }
        }
        return out.toString();
    }

    private static int pair(byte lead, byte trail) {
        return ((lead & 0xFF) << 8) | (trail & 0xFF);
    }

    private static Map<Character, String> readings() {
        Map<Character, String> readings = new TreeMap<>();
        String table = "執zhí 規guī 區qū 監jiān 環huán 業yè 網wǎng 創chuàng 發fā 續xù 協xié 鄉xiāng 數shù 據jù 鎮zhèn 態tài "
                + "產chǎn 優yōu 現xiàn 經jīng 內nèi 穩wěn 農nóng 側cè 關guān 導dǎo 擴kuò 團tuán 戶hù 實shí";
        for (String row : table.split(" ", -1)) {
            readings.put(row.charAt(0), row.substring(1));
        }
        return Map.copyOf(readings);
    }

    /** The traditional characters of Big5, by the simplified ones that {@link Script} makes of them. */
    private static Map<Character, Character> traditional() {
        Script script = new Script();
        Map<Character, Character> table = new HashMap<>();
        for (int lead = 0xA4; lead <= 0xC6; lead++) { // the commoner half of Big5
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String c = new String(new byte[] {(byte) lead, (byte) trail}, BIG5);
                String simplified = c.length() == 1 ? script.simplify("發" + c).substring(1) : c;
                boolean both = isBig5(simplified) && MERGED.indexOf(c) < 0;
                if (!simplified.equals(c) && simplified.length() == 1 && !both) {
                    table.putIfAbsent(simplified.charAt(0), c.charAt(0));
                }
            }
        }
        return table;
    }

    private static boolean isBig5(String character) {
        return BIG5.newEncoder().canEncode(character);
    }
}
