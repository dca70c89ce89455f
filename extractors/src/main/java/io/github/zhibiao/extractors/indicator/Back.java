package io.github.zhibiao.extractors.indicator;

/**
 * What ends a clause before its figure and is no part of a name (links, comparisons, words of change), and what is left.
 *
 * @param core what is left: the name, or part of it
 * @param change the word of change
 * @param target the change ends at the figure: 提升至, 增加到
 * @param origin the figure is where a change began: 由…, 从…
 * @param distributed 分别 stands in the clause
 * @param each 均, 都 or 各 stands in the clause
 */
record Back(String core, Change change, boolean target, boolean origin, boolean distributed, boolean each) {

    /** Only what a change is told against stands there, and when that was. */
    static final Back BASE = new Back("", Change.NONE, false, true, false, false);

    /** The same with less left. */
    Back left(String shorter) {
        return new Back(shorter, change, target, origin, distributed, each);
    }

    /** The same with less left, and the figure where a change ends. */
    Back reached(String shorter) {
        return new Back(shorter, change, true, origin, distributed, each);
    }

    Back notOrigin() {
        return new Back(core, change, target, false, distributed, each);
    }

    Back with(Change found, String shorter) {
        return new Back(shorter, found, target, origin, distributed, each);
    }

    Back withLink(String link, String shorter) {
        boolean reached = link.length() > 1 && (link.endsWith("至") || link.endsWith("到"));
        boolean began = link.equals("由") || link.equals("从") || link.endsWith("由上年的") || link.endsWith("从上年的");
        boolean all = link.contains("均") || link.contains("都") || link.equals("各");
        return new Back(shorter, change, target || reached, origin || began, distributed, each || all);
    }

    Back withCompared(String compared, String shorter) {
        boolean all = compared.equals("均") || compared.equals("都");
        return new Back(shorter, change, target, origin, distributed, each || all);
    }
}
