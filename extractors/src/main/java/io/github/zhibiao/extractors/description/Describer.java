package io.github.zhibiao.extractors.description;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Given;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.extractors.area.AreaFinder;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.rule.Mention;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a report's own words which report it is. */
public final class Describer {

    private static final int HEAD_LINES = 25;
    /** The month from which a report tells of the year in which it is given. */
    private static final int YEARS_END = 11;

    private static final Pattern TITLE = Pattern.compile("报告|公报|决算|预算|年报|要点|总结|白皮书|综述|情况|计划|通报|数据|统计(?!局|调查)");
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})日?");
    private static final Pattern BODY = Pattern.compile(
            "^(?:来源|发布机构|发文机关|信息来源|稿源|文章来源)?[：:\\s]*([\\u4e00-\\u9fa5]{2,24}?(?:人民政府(?:办公[室厅])?|统计局|调查队|财政[局厅]|法院|检察院|委员会|司法[局厅]|环境[局厅]|日报|局|厅))$");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    /** A file's name often says what its text does not: 云南省-2026.txt, yuxi_2025_budget.html. */
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern CHINESE_YEAR = Pattern.compile("([一二][九〇○零][〇○零一二三四五六七八九]{2})年");

    private static final Pattern CONGRESS = Pattern.compile("在([\\u4e00-\\u9fa5]{2,12}?)第[一二三四五六七八九十\\d]{1,4}届人民代表大会");
    private static final String HIGHEST = "最高人民";

    private final AreaTable areas;

    public Describer(AreaTable areas) {
        this.areas = areas;
    }

    /** What was given beforehand wins, and what is guessed follows from it: the year of a title that was given. */
    public Description describe(Document document) {
        Given given = document.raw().source().given();
        List<String> head = head(document);
        Optional<String> title = given.title().or(() -> title(document, head));
        ReportKind kind = given.kind().orElseGet(() -> kind(title.orElse(""), document.text()));
        Optional<LocalDate> published = given.published()
                .or(() -> head.stream().flatMap(line -> date(line).stream()).findFirst());
        String name = document.raw().source().name();
        Optional<Year> year = given.year().or(() -> year(title.orElse(name), kind, published, document.text()));
        int codesOf = year.map(Year::getValue).orElse(9998);
        Optional<String> publisher = given.publisher()
                .or(() -> head.stream().flatMap(line -> body(line).stream()).findFirst());
        Optional<Area> area = given.area().or(() -> area(title.orElse(""), publisher, head, document.text(), codesOf));
        return new Description(title.orElse(name), kind, publisher, published, area, year);
    }

    private static List<String> head(Document document) {
        return document.blocks().stream()
                .filter(b -> !(b instanceof Block.Table))
                .limit(HEAD_LINES)
                .map(b -> b.span().of(document.text()).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The first line that reads like a title, with the next one if it is cut; else what the format calls the report. */
    private static Optional<String> title(Document document, List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            if (line.length() > 70
                    || line.matches(".*[。；].*")
                    || !(TITLE.matcher(line).find() || isCut(line))) {
                continue;
            }
            boolean goesOn =
                    isCut(line) && i + 1 < head.size() && head.get(i + 1).length() < 50;
            String whole = goesOn ? line + head.get(i + 1) : line;
            if (TITLE.matcher(whole).find() && whole.length() >= 6) {
                return Optional.of(whole);
            }
        }
        String named = document.raw().title().strip();
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private static boolean isCut(String line) {
        return line.startsWith("关于")
                && (line.endsWith("和") || line.endsWith("与") || line.endsWith("及") || !line.contains("报告"));
    }

    private static ReportKind kind(String title, String text) {
        if (title.contains("公报") && !title.contains("环境") && !title.contains("政府公报")) { // a gazette
            return ReportKind.BULLETIN;
        }
        if (title.contains("信息公开")) {
            return ReportKind.DISCLOSURE;
        }
        if (title.contains("法治政府") || title.contains("依法行政") || title.contains("法治建设")) {
            return ReportKind.RULE_OF_LAW;
        }
        if (title.contains("预算") || title.contains("决算") || title.contains("财政")) {
            return ReportKind.BUDGET;
        }
        if (title.contains("政府工作报告") || title.contains("人民政府工作报告")) {
            return ReportKind.WORK;
        }
        if (text.contains("向大会报告工作") || text.contains("作政府工作报告") || text.contains("代表国务院")) {
            return ReportKind.WORK;
        }
        boolean law = title.isEmpty() && count(text, "法治政府") >= 3;
        return law ? ReportKind.RULE_OF_LAW : ReportKind.OTHER;
    }

    private static int count(String text, String word) {
        int n = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            n++;
        }
        return n;
    }

    private static Optional<LocalDate> date(String line) {
        return line.length() >= 120
                ? Optional.empty()
                : DATE.matcher(line)
                        .results()
                        .flatMap(m -> calendarDay(m).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> calendarDay(MatchResult m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) { // 2023年13月5日
            return Optional.empty();
        }
    }

    private static Optional<String> body(String line) {
        Matcher m = BODY.matcher(line);
        return line.length() < 30 && m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /**
     * The year told of. A work report is called after the year in which it is given and tells of the one before; reports
     * of other kinds are called after the year they tell of.
     */
    private static Optional<Year> year(String title, ReportKind kind, Optional<LocalDate> published, String text) {
        Optional<Integer> named = firstYear(title);
        boolean ofItsYear = kind == ReportKind.RULE_OF_LAW || kind == ReportKind.DISCLOSURE; // 2022年度法治政府建设工作报告
        boolean plans = !ofItsYear && (kind == ReportKind.WORK || title.contains("工作报告"));
        if (named.isPresent() && !plans) {
            return named.map(Year::of);
        }
        if (plans && (named.isPresent() || published.isPresent())) {
            int titleYear = named.orElseGet(() -> published.orElseThrow().getYear());
            boolean givenLater = published.filter(d -> d.getYear() > titleYear).isPresent();
            boolean reviewed =
                    Pattern.compile(titleYear + "年(?:工作)?回顾").matcher(text).find();
            boolean atYearsEnd = named.isEmpty()
                    && published.filter(d -> d.getMonthValue() >= YEARS_END).isPresent(); // 2021年12月16日在…第一次会议上
            return Optional.of(Year.of(givenLater || reviewed || atYearsEnd ? titleYear : titleYear - 1));
        }
        return mostNamedYear(text);
    }

    private static Optional<Integer> firstYear(String line) {
        Matcher m = YEAR.matcher(line);
        if (m.find()) {
            return Optional.of(Integer.parseInt(m.group(1)));
        }
        Matcher chinese = CHINESE_YEAR.matcher(line);
        if (!chinese.find()) {
            Matcher name = YEAR_IN_NAME.matcher(line);
            return name.find() ? Optional.of(Integer.parseInt(name.group(1))) : Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (char c : chinese.group(1).toCharArray()) {
            digits.append("〇一二三四五六七八九".indexOf(c == '○' || c == '零' ? '〇' : c));
        }
        return Optional.of(Integer.parseInt(digits.toString()));
    }

    private static Optional<Year> mostNamedYear(String text) {
        Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        Matcher m = YEAR.matcher(text);
        while (m.find()) {
            counts.merge(Integer.parseInt(m.group(1)), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> Year.of(e.getKey()));
    }

    /** From the title, else from the publisher, else the place that the text names most. */
    private Optional<Area> area(String title, Optional<String> publisher, List<String> head, String text, int year) {
        AreaFinder finder = new AreaFinder(areas, year, Optional.empty());
        AreaFinder bold = AreaFinder.ofNames(areas, year);
        Optional<Area> named = innermost(bold.find(title), year);
        if (named.isEmpty() && publisher.isPresent()) {
            named = innermost(bold.find(publisher.get()), year);
        }
        if (named.isEmpty() && title.contains(HIGHEST)) { // 最高人民法院工作报告
            return Optional.of(Area.CHINA);
        }
        if (named.isEmpty()) {
            named = congress(head).flatMap(place -> innermost(bold.find(place), year));
        }
        if (named.isEmpty() && (text.contains("国务院，向大会") || text.contains("代表国务院"))) {
            return Optional.of(Area.CHINA);
        }
        return named.isPresent() ? named : finder.mostNamed(text);
    }

    /** Whose congress the report was given to: 长沙县 in ——2023年2月2日在长沙县第十八届人民代表大会第三次会议上. */
    private static Optional<String> congress(List<String> head) {
        return head.stream()
                .map(CONGRESS::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    /** Of 云南省玉溪市 the second: the last named that lies in the one before. */
    private Optional<Area> innermost(List<Mention<Area>> mentions, int year) {
        Optional<Area> inner = Optional.empty();
        for (Mention<Area> mention : mentions) {
            if (inner.isEmpty() || areas.within(mention.value(), inner.get(), year)) {
                inner = Optional.of(mention.value());
            }
        }
        return inner;
    }
}
