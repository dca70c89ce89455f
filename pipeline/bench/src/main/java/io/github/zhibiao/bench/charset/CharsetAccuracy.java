package io.github.zhibiao.bench.charset;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Strict accuracy of charset detectors on slices of Chinese reports. With the bench jar,
 *
 * <pre>
 * java -cp pipeline/bench/target/bench.jar io.github.zhibiao.bench.charset.CharsetAccuracy FOLDER [COUNT] [SEED]
 * </pre>
 *
 * <p>The {@code .txt} files of the folder, which are UTF-8, are encoded in each charset, for Big5 after HanLP has made
 * them traditional; characters that a charset lacks are left out. An answer is right if it names the charset, or one in
 * which the slice is the same text. All names of one family count as one: gb2312, GBK and GB18030; Big5 with and without
 * the additions of Hong Kong.
 */
public final class CharsetAccuracy {

    private static final int[] LENGTHS = {20, 50, 100, 256};

    private static final Map<String, Charset> CHARSETS = charsets();

    private final List<String> texts;
    private final int count;
    private final long seed;

    private CharsetAccuracy(List<String> texts, int count, long seed) {
        this.texts = texts;
        this.count = count;
        this.seed = seed;
    }

    public static void main(String[] args) throws IOException {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 4;
        new CharsetAccuracy(texts(Path.of(args[0])), count, seed).print(System.out);
    }

    private static Map<String, Charset> charsets() {
        Map<String, Charset> charsets = new LinkedHashMap<>();
        charsets.put("GB18030", Charset.forName("GB18030"));
        charsets.put("Big5", Charset.forName("Big5-HKSCS"));
        charsets.put("UTF-8", StandardCharsets.UTF_8);
        charsets.put("UTF-16LE", StandardCharsets.UTF_16LE);
        charsets.put("UTF-16BE", StandardCharsets.UTF_16BE);
        return charsets;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no .txt file in " + folder);
        }
        return texts;
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT, "%d reports, %d slices in each column but the last, seed %d%n", texts.size(), count, seed);
        out.println("Slices cut at any byte, also within a character");
        print(out, true);
        out.println("Slices that begin with a whole character");
        print(out, false);
    }

    private void print(PrintStream out, boolean anywhere) {
        out.printf("  %-9s %-24s %7s %7s %7s %7s %7s%n", "", "bytes", "20", "50", "100", "256", "whole");
        CHARSETS.forEach((charset, encoding) -> {
            Slices slices =
                    new Slices(texts.stream().map(t -> written(t, charset)).toList(), encoding, seed);
            List<List<byte[]>> columns = new ArrayList<>();
            for (int length : LENGTHS) {
                columns.add(slices.cut(count, length, anywhere));
            }
            columns.add(slices.whole());
            Detector.all().forEach((name, detector) -> {
                out.printf("  %-9s %-24s", charset, name);
                columns.forEach(c -> out.printf(Locale.ROOT, " %7.4f", accuracy(detector, c, charset)));
                out.println();
            });
        });
    }

    /** What can be written in the charset. */
    private static String written(String text, String charset) {
        String script = charset.equals("Big5") ? HanLP.convertToTraditionalChinese(text) : text;
        CharsetEncoder encoder = CHARSETS.get(charset).newEncoder();
        StringBuilder kept = new StringBuilder();
        script.codePoints()
                .mapToObj(Character::toString)
                .filter(encoder::canEncode)
                .forEach(kept::append);
        return kept.toString();
    }

    private static double accuracy(Detector detector, List<byte[]> slices, String charset) {
        long right = slices.stream()
                .filter(s ->
                        detector.detect(s).filter(n -> isRight(n, s, charset)).isPresent())
                .count();
        return (double) right / slices.size();
    }

    static boolean isRight(String named, byte[] slice, String charset) {
        String name = named.toLowerCase(Locale.ROOT);
        String family = name.matches("gb.?2312|gbk|x-gbk|gb18030|hz-gb-2312|euc-cn|x-mswin-936")
                ? "GB18030"
                : name.matches("big5.*|x-ms950.*|x-windows-950") ? "Big5" : named;
        if (family.equalsIgnoreCase(charset)) {
            return true;
        }
        return Charset.isSupported(named)
                && new String(slice, Charset.forName(named)).equals(new String(slice, CHARSETS.get(charset)));
    }
}
