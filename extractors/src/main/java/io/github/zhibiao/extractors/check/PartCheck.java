package io.github.zhibiao.extractors.check;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts are no more than their whole; that they add up to it is a good sign: 383件 = 358件 + 25件. */
final class PartCheck {

    private static final int MOST_PARTS = 12;

    private PartCheck() {}

    /** Figures told as breakdowns. Kinds may overlap (女性, 少数民族), so a sum that exceeds the whole says nothing by itself. */
    static List<Check> ofBreakdowns(List<IndicatorRecord> records, List<Told> told) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        records.forEach(r -> places.put(r.number(), places.size()));
        Map<Integer, List<Told>> parts = new LinkedHashMap<>();
        for (Told one : told) {
            if (one.record().partOf().isPresent() && one.isLevel() && !one.isShare()) {
                Integer whole = places.get(one.record().partOf().getAsInt());
                if (whole != null) {
                    parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(one);
                }
            }
        }
        List<Check> checks = new ArrayList<>();
        parts.forEach((whole, some) -> breakdown(told.get(whole), some, checks));
        return checks;
    }

    private static void breakdown(Told whole, List<Told> parts, List<Check> checks) {
        if (!whole.isExact() || !whole.isLevel()) {
            return;
        }
        List<Told> comparable = parts.stream()
                .filter(p -> p.isExact() && p.unit().equals(whole.unit()))
                .toList();
        for (Told part : comparable) {
            if (part.value().subtract(whole.value()).compareTo(part.slack().add(whole.slack())) > 0) {
                String says = "其中项" + part.label() + "大于总数" + whole.label();
                checks.add(new Check("part-over-whole", false, List.of(whole.at(), part.at()), says));
            }
        }
        if (comparable.size() >= 2 && comparable.size() <= MOST_PARTS && addUp(whole, comparable)) {
            checks.add(passed(whole, comparable));
        }
    }

    /** A figure, and right behind it in its sentence those of the same unit that it is the sum of. */
    static List<Check> ofSums(List<Told> told) {
        List<Check> checks = new ArrayList<>();
        int at = 0;
        while (at < told.size()) {
            int end = endOfSum(told, at);
            if (end > at && told.get(at + 1).record().partOf().isEmpty()) {
                checks.add(passed(told.get(at), told.subList(at + 1, end)));
            }
            at = Math.max(at + 1, end);
        }
        return checks;
    }

    /** Where the parts of the figure at {@code at} end, or -1. Each whole looks at no more than {@link #MOST_PARTS}. */
    private static int endOfSum(List<Told> told, int at) {
        Told whole = told.get(at);
        if (!isAddend(whole)) {
            return -1;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int last = Math.min(told.size(), at + 1 + MOST_PARTS);
        for (int i = at + 1; i < last; i++) {
            Told part = told.get(i);
            if (!isAddend(part) || !part.unit().equals(whole.unit()) || !part.sameSentence(whole)) {
                return -1;
            }
            sum = sum.add(part.value());
            if (i - at >= 2 && sum.compareTo(whole.value()) == 0) {
                return i + 1;
            }
            if (sum.compareTo(whole.value()) > 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Small numbers add up by chance. */
    private static boolean isAddend(Told one) {
        return one.isLevel() && one.isExact() && !one.isShare() && one.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean addUp(Told whole, List<Told> parts) {
        BigDecimal sum = parts.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = parts.stream().map(Told::slack).reduce(whole.slack(), BigDecimal::add);
        return sum.subtract(whole.value()).abs().compareTo(slack) <= 0;
    }

    private static Check passed(Told whole, List<Told> parts) {
        List<Integer> members = new ArrayList<>();
        members.add(whole.at());
        parts.forEach(p -> members.add(p.at()));
        String says = whole.label() + "等于" + parts.stream().map(Told::label).collect(Collectors.joining("、")) + "之和";
        return new Check("parts-of-whole", true, members, says);
    }
}
