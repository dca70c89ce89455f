package io.github.zhibiao.extractors.check;

import java.util.List;

/**
 * One comparison of records of a report.
 *
 * @param code what was compared, in kebab case, stable over versions: {@code parts-of-whole}
 * @param passed they agree
 * @param members the places of the compared records in the list that was checked, in text order
 * @param says what was found, for a researcher, in Chinese
 */
public record Check(String code, boolean passed, List<Integer> members, String says) {

    /** @throws IllegalArgumentException if nothing was compared */
    public Check {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a check of nothing: " + code);
        }
        members = List.copyOf(members);
    }
}
