package io.github.zhibiao.extractors.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows that only say which part of a row above they are: {@code #铁路} under {@code 货物运输总量} and {@code 水运} after it,
 * or those set in under it. One of these goes down the rows of a table.
 */
final class Breakdown {

    private static final Pattern PART = Pattern.compile("^(?:其中[：:]?|#)");
    private static final Pattern OWN =
            Pattern.compile("(?:收入|支出|额|量|值|率|数|投资|人口|面积|价格|指数|贷款|存款|比重|税|费|金|款|利润|利息|补助|经费|项目|合计|总计|小计)$");
    /** What a row measures that its parts may leave out. */
    private static final Pattern MEASURE = Pattern.compile("(?:额|量|值|投资|人口|面积|价格|指数|贷款|存款)$");

    private static final int LONGEST = 5;
    /** A row without a mark is one more part only if it is as short as this: 水运, 女性. */
    private static final int SHORTEST = 2;
    /** A name that comes again says by itself too little only if it is short: 公路 of passengers, 公路 of goods. */
    private static final int LONGEST_REPEATED = 4;

    /**
     * A row that others may be part of.
     *
     * @param indent where its text begins; what says that it is a part itself stands before that
     */
    private record Whole(int indent, String name) {}

    private final Deque<Whole> above = new ArrayDeque<>();
    private final Set<String> repeated;
    private String last = "";
    private boolean open;

    /** @param repeated the names that several rows have */
    Breakdown(Set<String> repeated) {
        this.repeated = repeated;
    }

    /**
     * The name of the next row, with what it is part of where it does not say itself.
     *
     * @param indent of its first heading
     * @param name what its headings say
     */
    String next(int indent, List<String> headings, String name) {
        Matcher mark = PART.matcher(headings.isEmpty() ? "" : headings.get(0));
        boolean marked = mark.find();
        int begin = indent + (marked ? mark.end() : 0);
        while (!above.isEmpty() && above.peek().indent() >= begin) {
            above.pop();
        }
        boolean setIn = !above.isEmpty() && indent > 0 && !name.isEmpty();
        String full = setIn ? within(name) : unmarked(marked, name);
        if (!name.isEmpty()) {
            above.push(new Whole(begin, name));
        }
        return full;
    }

    /** Under rows that are set in less. */
    private String within(String name) {
        open = false;
        if (OWN.matcher(name).find()) {
            return name;
        }
        for (Iterator<Whole> i = above.iterator(); i.hasNext(); ) {
            String whole = i.next().name();
            if (MEASURE.matcher(whole).find()) {
                return name + whole;
            }
            if (whole.endsWith("支出")) {
                return name + "支出";
            }
        }
        return name;
    }

    private String unmarked(boolean marked, String name) {
        boolean again = repeated.contains(name) && !name.isEmpty() && name.length() <= LONGEST_REPEATED;
        boolean part = marked || (open && name.length() <= SHORTEST) || again;
        open = part && !last.isEmpty();
        if (!part) {
            last = name;
            return name;
        }
        boolean says = (name.length() > LONGEST && !again) || OWN.matcher(name).find();
        return says || !MEASURE.matcher(last).find() ? name : name + last;
    }
}
