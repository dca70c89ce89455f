package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import java.util.List;

/**
 * What opens a clause and is no part of a name: list marks, leads, times, places.
 *
 * @param end where it ends, of the sentence
 * @param areas the place it names, or the list of places
 * @param breakdown 其中, 含 or 包括 stands in it
 * @param origin 从 or 由 stands in it
 * @param each 均, 都 or 各 stands in it
 */
record Front(int end, List<Area> areas, boolean breakdown, boolean origin, boolean each) {

    Front {
        areas = List.copyOf(areas);
    }

    static Front at(int start) {
        return new Front(start, List.of(), false, false, false);
    }

    Front until(int later) {
        return new Front(later, areas, breakdown, origin, each);
    }

    Front until(int later, List<Area> named) {
        return new Front(later, named, breakdown, origin, each);
    }

    Front breakingDown() {
        return new Front(end, areas, true, origin, each);
    }

    Front with(String lead) {
        boolean together = areas.size() > 1 && (lead.equals("共") || lead.equals("合计") || lead.equals("共计"));
        return new Front(
                end + lead.length(),
                together ? List.of() : areas,
                breakdown || lead.equals("其中") || lead.startsWith("含") || lead.startsWith("包"),
                origin || lead.equals("从") || lead.equals("由"),
                each || lead.equals("均") || lead.equals("都") || lead.equals("各"));
    }
}
