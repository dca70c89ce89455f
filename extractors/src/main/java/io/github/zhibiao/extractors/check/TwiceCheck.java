package io.github.zhibiao.extractors.check;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The same indicator of the same place and time, said more than once in one report. Equal values, as far as they are
 * rounded, speak for each other; different ones say that one is wrong, or that their names leave out what tells them
 * apart.
 */
final class TwiceCheck {

    private static final int MOST_SHOWN = 4;

    private record Key(
            String name,
            Optional<Area> area,
            Optional<String> subject,
            Optional<Period> period,
            String unit,
            Form form,
            Status status) {}

    private TwiceCheck() {}

    static List<Check> check(List<Told> told) {
        Map<Key, List<Told>> groups = new LinkedHashMap<>();
        for (Told one : told) {
            if (one.quantity().amount().upper().isEmpty()) {
                groups.computeIfAbsent(key(one), k -> new ArrayList<>()).add(one);
            }
        }
        List<Check> checks = new ArrayList<>();
        groups.values().stream().filter(g -> g.size() > 1).forEach(g -> compare(g, checks));
        return checks;
    }

    private static Key key(Told one) {
        return new Key(
                one.record().indicator(),
                one.record().area(),
                one.record().subject(),
                one.record().period(),
                one.unit(),
                one.record().form(),
                one.record().status());
    }

    private static void compare(List<Told> group, List<Check> checks) {
        Told first = group.get(0);
        boolean equal = group.stream().allMatch(t -> agree(first, t));
        boolean bounded = group.stream().anyMatch(t -> !t.isExact());
        if (!equal && bounded) {
            return; // 超3000亿元 and 3025.6亿元 may both be right
        }
        String all = group.stream().limit(MOST_SHOWN).map(Told::label).collect(Collectors.joining("、"));
        String more = group.size() > MOST_SHOWN ? "等 " + group.size() + " 处" : "";
        String says = "“" + first.record().indicator() + "”" + (equal ? "前后一致：" : "前后不同：") + all + more;
        checks.add(new Check("said-twice", equal, group.stream().map(Told::at).toList(), says));
    }

    private static boolean agree(Told a, Told b) {
        return a.value().subtract(b.value()).abs().compareTo(a.slack().max(b.slack())) <= 0;
    }
}
