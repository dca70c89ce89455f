package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.corpus.record.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question: which figures have all these words, and all that else is asked for.
 *
 * @param words in simplified script; each is looked for in a record's name, its sentence, its headings and the name of
 *     its area. Not a syntax: any character stands for itself. Without words every record is meant
 * @param area a GB/T 2260 code, of 6 digits or its first 2 or 4, which includes the places within; or a name, or what it
 *     begins with
 * @param years the figure's period must share a year with them
 * @param unit as written, multiplier or not: {@code 万元} finds 元
 * @param limit how many answers at most, the best ones
 */
public record RecordQuery(
        List<String> words,
        Optional<String> area,
        Optional<YearRange> years,
        Optional<String> unit,
        Optional<Form> form,
        int limit) {

    /** Words may come together in one string, parted by white space of any kind. */
    public RecordQuery {
        words = words.stream().flatMap(RecordQuery::parted).distinct().toList();
        if (limit < 1) {
            throw new IllegalArgumentException("a query for " + limit + " answers");
        }
    }

    /** A query of nothing but words. */
    public static RecordQuery of(int limit, String... words) {
        return new RecordQuery(
                List.of(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    private static Stream<String> parted(String words) {
        Stream.Builder<String> parts = Stream.builder();
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || isSpace(words.charAt(at))) {
                if (at > start) {
                    parts.add(words.substring(start, at));
                }
                start = at + 1;
            }
        }
        return parts.build();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c); // the latter knows U+3000 and U+00A0
    }
}
