package io.github.zhibiao.bench.peer;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.quantity.Units;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The specs' names of units in our words, from {@code units.tsv}, and amounts in the base unit of their dimension. */
final class PeerUnits {

    private final Units units = new Units();
    private final Map<String, String[]> rows = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    PeerUnits() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PeerUnits.class.getResourceAsStream("units.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] row) {
        rows.put(row[0], row);
        if (row.length > 3) {
            for (String other : row[3].split(" ", -1)) {
                same.put(other, row[1]);
            }
        }
    }

    /** What {@code amount} of the spec's unit is; a unit that we do not know is told by the spec's name for it. */
    String theirs(BigDecimal amount, String name) {
        String[] row = rows.get(name);
        if (row == null) {
            return Answer.number(amount) + " " + name;
        }
        BigDecimal ours = amount.multiply(new BigDecimal(row[2]));
        return units.of(row[1]).map(u -> ours(ours, u)).orElse(Answer.number(ours) + " " + row[1]);
    }

    /** Money as it is; anything else in its dimension's base unit, for 公里 and 千米 are one. */
    String ours(BigDecimal amount, Unit unit) {
        return unit.dimension() == Dimension.MONEY
                ? Answer.number(amount) + " " + same.getOrDefault(unit.symbol(), unit.symbol())
                : Answer.number(amount.multiply(unit.factor())) + " " + unit.dimension();
    }
}
