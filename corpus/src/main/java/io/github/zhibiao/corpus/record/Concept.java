package io.github.zhibiao.corpus.record;

import java.util.List;
import java.util.Set;

/**
 * A standard indicator: what figures of many reports, each in its own words, are figures of.
 *
 * @param id stable and readable, in lower case, the most general part first: {@code na.gdp}
 * @param name the preferred name
 * @param names all its exact names, the preferred one first
 * @param dimensions what its levels are measured in
 * @param basis at which prices its levels are; the growth that reports give of a value added or an output at current
 *     prices is at constant ones
 */
public record Concept(
        String id,
        String name,
        List<String> names,
        Set<Dimension> dimensions,
        PriceBasis basis,
        Measure measure,
        Domain domain) {

    public Concept {
        names = List.copyOf(names);
        dimensions = Set.copyOf(dimensions);
    }
}
