package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Domain;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Measure;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.PriceBasis;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Reports made by hand: sentences, and for each figure what an extractor would say of it. */
public final class Reports {

    public static final Area YUXI = new Area("530400", "玉溪市");
    public static final Area HONGTA = new Area("530402", "红塔区");
    public static final Area YUNNAN = new Area("530000", "云南省");
    public static final Area HEFEI = new Area("340100", "合肥市");

    private static final List<String> DICTIONARY = List.of(
            "行政复议", "行政", "复议", "案件", "受理", "收办", "办结", "正在", "办理", "网民", "留言", "收到", "办结率", "政府", "地区", "生产总值", "增长",
            "常住", "人口", "城镇", "就业", "法治", "建设", "全市", "全年", "依法");

    private final String uri;
    private final Area area;
    private final List<String> sentences = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Concept> concepts = new HashMap<>();
    private String heading = "";
    private String titled = "法治政府建设报告";

    private record Figure(
            int sentence, String name, String text, String value, String unit, Form form, Area area, Period period) {}

    private Reports(String uri, Area area) {
        this.uri = uri;
        this.area = area;
    }

    public static Reports at(String uri, Area area) {
        return new Reports(uri, area);
    }

    public Reports titled(String title) {
        titled = title;
        return this;
    }

    public Reports under(String heading) {
        this.heading = heading;
        return this;
    }

    /** Figures of the name stand for that concept, whose preferred name is the first. */
    public Reports concept(String name, String id, String... names) {
        concepts.put(
                name,
                new Concept(
                        id,
                        names[0],
                        List.of(names),
                        Set.of(Dimension.COUNT),
                        PriceBasis.NONE,
                        Measure.FLOW,
                        Domain.RULE_OF_LAW));
        return this;
    }

    public Reports sentence(String sentence) {
        sentences.add(sentence);
        return this;
    }

    public Reports figure(String name, String text, String value, String unit, Period period) {
        return figure(name, text, value, unit, Form.LEVEL, area, period);
    }

    /** A figure of the last sentence. */
    public Reports figure(String name, String text, String value, String unit, Form form, Area where, Period period) {
        figures.add(new Figure(sentences.size() - 1, name, text, value, unit, form, where, period));
        return this;
    }

    public Extraction extraction() {
        String raw = heading + "\n" + String.join("\n", sentences);
        return extraction(raw, raw);
    }

    /** The same report in a script that restoring turned, character by character, into {@code restored}. */
    public Extraction extraction(String raw, String restored) {
        String sha = sha256(raw + figures);
        Source source = new Source(sha.substring(0, 12), uri, "text/plain", "UTF-8", sha, Instant.EPOCH);
        RawText text = new RawText(source, "", raw, List.of(), List.of(), List.of());
        OffsetMap.Builder map = new OffsetMap.Builder();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == restored.charAt(i)) {
                map.keep(1);
            } else {
                map.replace(1, 1);
            }
        }
        Document document = new Document(text, restored, map.build(), List.of(), List.of(), List.of());
        Description about = new Description(
                titled,
                ReportKind.RULE_OF_LAW,
                Optional.of("玉溪市人民政府"),
                Optional.of(LocalDate.of(2024, 2, 29)),
                Optional.of(area),
                Optional.of(Year.of(2023)));
        List<IndicatorRecord> records = new ArrayList<>();
        for (Figure figure : figures) {
            records.add(record(source.id(), raw, restored, figure, records.size() + 1));
        }
        return new Extraction(document, about, records, List.of());
    }

    private IndicatorRecord record(String report, String raw, String restored, Figure figure, int number) {
        int line = heading.length() + 1;
        for (String s : sentences.subList(0, figure.sentence)) {
            line += s.length() + 1;
        }
        String sentence = sentences.get(figure.sentence);
        int at = restored.indexOf(figure.text, line);
        Span span = new Span(at, at + figure.text.length());
        IndicatorRecord record = new IndicatorRecord(
                number,
                figure.name,
                new Quantity(
                        Amount.of(new BigDecimal(figure.value)), Unit.of(figure.unit, Dimension.COUNT), Comparator.EQ),
                figure.form,
                Status.ACTUAL,
                Optional.ofNullable(figure.area),
                Optional.ofNullable(figure.period),
                OptionalInt.empty(),
                0.9,
                new Evidence(
                        report,
                        span,
                        span,
                        span.of(raw),
                        raw.substring(line, line + sentence.length()),
                        heading.isEmpty() ? List.of() : List.of(raw.substring(0, heading.length())),
                        OptionalInt.empty(),
                        Derivation.of("test", span, "")));
        return concepts.containsKey(figure.name) ? record.of(concepts.get(figure.name)) : record;
    }

    /** Enough like a hash: 64 hex digits that follow from the text. */
    static String sha256(String text) {
        String one = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return one + one;
    }

    /** A toy segmenter: the longest word of a small dictionary, else single characters. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            String word = DICTIONARY.stream()
                    .filter(w -> text.startsWith(w, from))
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElse(text.substring(at, at + 1));
            words.add(word);
            at += word.length();
        }
        return words;
    }

    /** A report on a city's year under the rule of law, in words of our own. */
    public static Reports ruleOfLaw(String uri) {
        Period year = Period.year(2023);
        return at(uri, YUXI)
                .under("二、依法化解行政争议")
                .sentence("2023年，全市共收办行政复议案件383件，受理358件，办结292件，正在办理66件。")
                .figure("行政复议案件收办", "383件", "383", "件", year)
                .figure("行政复议案件受理", "358件", "358", "件", year)
                .figure("行政复议案件办结", "292件", "292", "件", year)
                .figure("行政复议案件正在办理", "66件", "66", "件", year)
                .sentence("全市行政机关参与行政应诉401件，已办结323件。")
                .figure("行政应诉", "401件", "401", "件", year)
                .figure("行政应诉办结", "323件", "323", "件", year)
                .sentence("政府门户网站共收到网民留言1270条，办结率100%。")
                .figure("网民留言办结率", "100%", "100", "%", year)
                .figure("网民留言收到", "1270条", "1270", "条", year);
    }
}
