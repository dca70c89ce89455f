package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.pipeline.restore.MisreadFinder.Belief;
import io.github.zhibiao.pipeline.restore.MisreadFinder.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text whose bytes were read in a wrong encoding, the whole or single runs of it: UTF-8 read as GBK ({@code 鏀垮簻}) or as
 * Latin-1 or Windows-1252 ({@code æ”¿åºœ}), GBK read as these ({@code Õþ¸®}). The run must lead back to bytes that are, by
 * the strict rules of the other encoding, Chinese prose. Undoes one reading; what was misread twice takes the step twice.
 *
 * <p>A run of one character or so ({@code 骞达紝} in {@code 2023骞达紝}) might be chance. It is believed where longer ones
 * stand in its line, or several in the text, or where they are most of it.
 */
final class EncodingStep implements Step {

    private static final int SEVERAL = 3;

    @Override
    public String kind() {
        return Misread.KIND;
    }

    @Override
    public List<Edit> edits(String text) {
        return believed(text, new MisreadFinder(text).find()).stream()
                .flatMap(c -> c.misread().edits().stream())
                .toList();
    }

    private static List<Candidate> believed(String text, List<Candidate> all) {
        long sure = all.stream().filter(c -> c.belief() == Belief.BY_ITSELF).count();
        boolean most = sure >= SEVERAL && isMost(text, all);
        List<Candidate> believed = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int newline = text.indexOf('\n', all.get(from).start());
            int end = newline < 0 ? text.length() : newline;
            int to = from;
            while (to < all.size() && all.get(to).start() < end) {
                to++;
            }
            List<Candidate> line = all.subList(from, to);
            boolean here = line.stream().anyMatch(c -> c.belief() == Belief.BY_ITSELF);
            Belief alone = sure >= SEVERAL ? Belief.IN_TEXT : Belief.BY_ITSELF;
            Belief least = here || most ? Belief.IN_LINE : alone;
            line.stream().filter(c -> c.belief().compareTo(least) >= 0).forEach(believed::add);
            from = Math.max(to, from + 1);
        }
        believed.sort(Comparator.comparingInt(Candidate::start));
        return believed;
    }

    /** True if more of the text is surely misread than not. */
    private static boolean isMost(String text, List<Candidate> all) {
        long misread = all.stream()
                .filter(c -> c.belief() == Belief.BY_ITSELF)
                .mapToLong(c -> c.misread().span().length())
                .sum();
        return misread * 2 > text.chars().filter(c -> c > 0x7F).count();
    }
}
