package io.github.zhibiao.corpus.gold;

import io.github.zhibiao.corpus.row.RecordRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the rows found in one report with its annotated figures. Each figure takes one row at most and each row one
 * figure at most, the pairs most alike in name first. An optional figure counts neither way when it is missed, and a row
 * that overlaps it is no error, whatever it says.
 */
public final class Scorer {

    private Scorer() {}

    /**
     * What the comparison of one report gave.
     *
     * @param disagreements what was missed, then what is spurious, then what is wrong in a field
     */
    public record Result(Score score, List<Disagreement> disagreements) {
        public Result {
            disagreements = List.copyOf(disagreements);
        }
    }

    private record Pair(int gold, int row, double likeness) {}

    public static Result compare(List<GoldRecord> gold, List<RecordRow> rows) {
        List<Pair> pairs = align(gold, rows);
        List<Disagreement> disagreements = new ArrayList<>();

        for (int g = 0; g < gold.size(); g++) {
            int at = g;
            if (!gold.get(g).optional() && pairs.stream().noneMatch(p -> p.gold == at)) {
                disagreements.add(new Disagreement.Missed(gold.get(g)));
            }
        }
        int spurious = 0;
        for (int r = 0; r < rows.size(); r++) {
            int at = r;
            RecordRow row = rows.get(r);
            if (pairs.stream().noneMatch(p -> p.row == at)
                    && gold.stream().noneMatch(g -> g.optional() && new Match(g, row).overlaps())) {
                disagreements.add(new Disagreement.Spurious(row));
                spurious++;
            }
        }
        int found = 0;
        Map<Field, Integer> right = new EnumMap<>(Field.class);
        Map<Field, Integer> judged = new EnumMap<>(Field.class);
        for (Pair pair : pairs) {
            Match match = new Match(gold.get(pair.gold), rows.get(pair.row));
            if (match.gold().optional()) {
                continue;
            }
            found++;
            Set<Field> good = match.right();
            for (Field field : Field.values()) {
                if (match.gold().judges(field)) {
                    judged.merge(field, 1, Integer::sum);
                    right.merge(field, good.contains(field) ? 1 : 0, Integer::sum);
                }
            }
            if (!good.containsAll(EnumSet.of(Field.WHOLE, Field.NAME_EXACT, Field.COMPARATOR))) {
                Set<Field> wrong = EnumSet.allOf(Field.class);
                wrong.removeAll(good);
                disagreements.add(new Disagreement.Wrong(match.gold(), match.row(), wrong));
            }
        }
        int needed = (int) gold.stream().filter(g -> !g.optional()).count();
        return new Result(new Score(needed, found, spurious, right, judged), disagreements);
    }

    /** One-to-one: the most alike names first, then in the order of the figures and of the rows. */
    private static List<Pair> align(List<GoldRecord> gold, List<RecordRow> rows) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int r = 0; r < rows.size(); r++) {
                Match match = new Match(gold.get(g), rows.get(r));
                if (match.holds()) {
                    candidates.add(new Pair(g, r, match.likeness()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::row));
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] rowTaken = new boolean[rows.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldTaken[pair.gold] && !rowTaken[pair.row]) {
                goldTaken[pair.gold] = true;
                rowTaken[pair.row] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
