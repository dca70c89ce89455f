package io.github.zhibiao.extractors.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows that only say which part of the row above they are: {@code #铁路} under {@code 货物运输总量}, and {@code 水运} after it.
 *
 * @param whole the name of the last row that is no part, or empty
 * @param open the row before was a part
 */
record Breakdown(String whole, boolean open) {

    static final Breakdown NONE = new Breakdown("", false);

    private static final Pattern PART = Pattern.compile("^(?:其中|#)");
    private static final Pattern OWN = Pattern.compile("(?:收入|支出|额|量|值|率|数|投资|人口|面积|价格|指数|贷款|存款)$");
    private static final int LONGEST = 5;
    /** A row without a mark is one more part only if it is as short as this: 水运, 女性. */
    private static final int SHORTEST = 2;

    /** What holds for the row with these headings, whose name is {@code name}. */
    Breakdown at(List<String> headings, String name) {
        boolean marked = !headings.isEmpty() && PART.matcher(headings.get(0)).find();
        boolean part = marked || (open && name.length() <= SHORTEST);
        return part ? new Breakdown(whole, !whole.isEmpty()) : new Breakdown(name, false);
    }

    /** The row's name, with what it is part of where it does not say itself. */
    String named(String name) {
        boolean says = name.length() > LONGEST || OWN.matcher(name).find() || whole.isEmpty();
        return open && !says && OWN.matcher(whole).find() ? name + whole : name;
    }
}
