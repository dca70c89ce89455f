package io.github.zhibiao.corpus.row;

import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Dimension;
import java.util.List;
import java.util.Locale;

/**
 * A standard indicator as one flat row.
 *
 * @param names all names but the preferred one
 * @param dimensions what its levels are measured in, in lower case
 * @param basis {@code current}, {@code constant} or {@code none}
 * @param measure {@code stock}, {@code flow} or {@code ratio}
 */
public record ConceptRow(
        String id,
        String name,
        List<String> names,
        List<String> dimensions,
        String basis,
        String measure,
        String domain) {

    public static ConceptRow of(Concept concept) {
        return new ConceptRow(
                concept.id(),
                concept.name(),
                concept.names().stream()
                        .filter(name -> !name.equals(concept.name()))
                        .toList(),
                concept.dimensions().stream().sorted().map(ConceptRow::code).toList(),
                concept.basis().code(),
                concept.measure().code(),
                concept.domain().code());
    }

    private static String code(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
