package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.read.Candidate;
import io.github.zhibiao.pipeline.read.Decoding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A decoding as {@code decode} prints it:
 *
 * <pre>
 * 年报.html：GB18030
 *   依据：文内声明 gb2312；juniversalchardet 认作 GB18030
 *   GB18030   每字 -4.62  领先 36012.1
 *   Big5      每字 -7.41  落后 36012.1
 * </pre>
 */
final class DecodingView {

    /** So many lost places are shown one by one. */
    private static final int MOST_PLACES = 5;

    private DecodingView() {}

    static String of(String address, Decoding decoding) {
        List<Candidate> candidates = decoding.candidates();
        Candidate best = candidates.get(0);
        StringBuilder out = new StringBuilder();
        out.append(address).append('：').append(decoding.encoding()).append('\n');
        out.append("  依据：").append(why(best)).append('\n');
        for (Candidate c : candidates) {
            out.append("  ").append(line(c, best, candidates)).append('\n');
        }
        lost(decoding, out);
        return out.toString();
    }

    private static String why(Candidate best) {
        String evidence = best.evidence().isEmpty() ? "没有声明，也没有字节序标记" : String.join("；", best.evidence());
        return evidence + (best.garbled() ? "；按此读出的文字不像中文，像是存盘之前就已解错的乱码" : "；按此读出的文字最像中文报告");
    }

    /** The lead of the best is over the second; the others' is what they lack of the best. In nats. */
    private static String line(Candidate c, Candidate best, List<Candidate> all) {
        boolean first = c.equals(best);
        double lead = first ? c.score() - all.get(1).score() : best.score() - c.score();
        StringBuilder line = new StringBuilder();
        line.append(String.format(
                Locale.ROOT, "%-12s 每字 %6.2f  %s %.1f", c.encoding(), c.perCharacter(), first ? "领先" : "落后", lead));
        if (c.broken() > 0) {
            line.append("  无法解读 ").append(c.broken()).append(" 处");
        }
        if (c.cut() > 0) {
            line.append("  开头缺半个字");
        }
        if (!first && !c.evidence().isEmpty()) {
            line.append("  （").append(String.join("；", c.evidence())).append("）");
        }
        return line.toString();
    }

    private static void lost(Decoding decoding, StringBuilder out) {
        if (decoding.notices().isEmpty()) {
            return;
        }
        String places = decoding.notices().stream()
                .limit(MOST_PLACES)
                .map(n -> "第 " + (n.span().start() + 1) + " 字")
                .collect(Collectors.joining("、"));
        int count = decoding.notices().size();
        out.append("  有字节无法解读，已记作 U+FFFD：").append(places);
        out.append(count > MOST_PLACES ? " 等 " + count + " 处\n" : "\n");
    }
}
