package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.pipeline.index.Fields;
import io.github.zhibiao.pipeline.index.Words;
import java.io.IOException;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a query asks of a record besides words. */
final class Facts {

    /** Longer than any place's; Lucene gives up at a thousand. */
    private static final int LONGEST_NAME = 100;

    private Facts() {}

    static Query of(IndexReader reader, RecordQuery query) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.KIND, Fields.RECORD)), Occur.FILTER);
        query.area().ifPresent(area -> all.add(area(Words.term(area)), Occur.FILTER));
        query.years().ifPresent(years -> all.add(years(years), Occur.FILTER));
        query.form().ifPresent(form -> all.add(form(form), Occur.FILTER));
        if (query.unit().isPresent()) {
            all.add(unit(reader, query.unit().get()), Occur.FILTER);
        }
        return all.build();
    }

    /** {@code 530000} and {@code 53} find all that lies in 云南; {@code 100000}, 中国, is the country's own figures. */
    private static Query area(String area) {
        if (area.matches("\\d{2}|\\d{4}|\\d{6}")) {
            String within = area.matches("0*") ? area : area.replaceFirst("(00)+$", "");
            return new TermQuery(new Term(Fields.AREA_CODE, within));
        }
        return area.length() > LONGEST_NAME
                ? new MatchNoDocsQuery("no such area")
                : new PrefixQuery(new Term(Fields.AREA_NAME, area));
    }

    private static Query years(YearRange years) {
        return IntRange.newIntersectsQuery(Fields.YEARS, new int[] {years.first()}, new int[] {years.last()});
    }

    private static Query form(Form form) {
        return new TermQuery(new Term(Fields.FORM, form.code()));
    }

    /**
     * Rows have units without multipliers and without 个 before another unit. What is in front is taken off one by one
     * until a unit that the index knows is left: {@code 亿千瓦时} is 千瓦时, where 千 stays.
     */
    private static Query unit(IndexReader reader, String written) throws IOException {
        String unit = written.strip().replace('％', '%');
        int at = 0;
        while (at < unit.length()) {
            Term term = new Term(Fields.UNIT, unit.substring(at));
            if (reader.docFreq(term) > 0) {
                return new TermQuery(term);
            }
            if ("个十百千万亿".indexOf(unit.charAt(at)) < 0) {
                break;
            }
            at++;
        }
        return new MatchNoDocsQuery("no such unit: " + written);
    }
}
