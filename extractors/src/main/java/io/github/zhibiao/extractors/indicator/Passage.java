package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.extractors.period.ReportTime;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.period.TimeWord.Kind;
import io.github.zhibiao.extractors.rule.Wording;
import io.github.zhibiao.extractors.sentence.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What time and status a passage speaks of by itself: the year under report, several years, or plans. Reports say so once,
 * in a heading or where the passage begins, and mean it until they say otherwise.
 */
final class Passage {

    enum Mode {
        PAST,
        SEVERAL_YEARS,
        PLAN
    }

    private static final Wording SEVERAL =
            Wording.of("^[^，。；]{0,6}(?:五年来|这五年|过去五年|(?:过去|这)的?五年|[“\"]?十([一二三四五六七])五[”\"]?(?:时期|期间|以来)|五年间|本届政府)");
    /** Within a paragraph: 2025年目标任务顺利完成。五年来，我们…. */
    private static final Wording LOOKING_BACK =
            Wording.of("^[\\s　]*(?:五年来|这五年|过去五年|(?:过去|这)的?五年|“十[二三四五]五”(?:时期|期间|以来))，");

    private static final Wording PAST = Wording.of(
            "^(?:各位代表[，！!：]*)?(?:[一二三四五六七八九十]+、)?(?:刚刚)?(?:过去的?一年|一年来|去年|上年|(?:刚刚)?过去的\\d{4}年|(20\\d{2})年(?![度\\d初底末]|到期|以?前|以来|之[前后]|[起出印启]|.{0,30}(?:目标|安排|计划|打算)))");
    private static final Wording PLAN = Wording.of(
            "(?=[下今未工重主预目收奋发计])(?:下一步|今后五年|未来五年|工作(?:打算|安排|建议|部署|思路)|(?:重点|主要)(?:工作|任务)(?:是|安排|：|:|如下)|(?:主要)?(?:预期)?目标(?:是|为|：|:|如下|建议)|预算草案|收支安排|计划(?:要求|安排)|(?:主要|预期|奋斗|发展)目标)");
    /** 现将2024年工作情况和2025年工作安排报告如下 announces both and is neither. */
    private static final Wording ANNOUNCING = Wording.of("(?:报告|汇报|公布|公告|通报)如下|请予?审[议查]|提请.*审[议查]|现将");

    private static final Wording TITLE = Wording.of("(?:报告|公报|公告|要点|意见|总结|情况)(?:[（(].{1,10}[)）])?$");
    /** 综合考虑实现2035年远景目标: for what is planned now, that year is too far. */
    private static final Wording GOAL_YEAR = Wording.of("(20\\d{2})年(?!远景|奋斗)");

    private static final Wording YEAR = Wording.of("(20\\d{2})年");
    private static final Wording PLAN_TIME = Wording.of("[“\"]?十([一二三四五六七])五[”\"]?(?:时期|期间|发展|规划)");
    private static final Wording PLAN_NAME = Wording.of("[“\"]?十([一二三四五六七])五[”\"]?");

    private static final int LATEST_PLAN_TIME = 4;

    private static final Wording GOAL = Wording.of("目标(?:是|为|：|:|如下|建议)");
    private static final Wording CITED = Wording.of("《[^《》]*》");
    private static final Wording CITING_YEAR = Wording.of("(?:提出|制定|编制|印发|发布|明确|出台|完成|通过|审议)了?(?:到|至)?20\\d{2}年");
    private static final Wording HEADING_NUMBER = Wording.of("^[^、]{1,3}、");
    private static final Wording REVIEW = Wording.of("^第?[一二三四五六七八九十]+(?:、|部分).*(?:回顾|执行情况|完成情况|成效|工作情况|总结)");
    private static final Wording NUMBERED = Wording.of("^[（(]?[一二三四五六七八九十\\d]{1,2}[)）]?[、.．]?");
    private static final Wording DONE = Wording.of("回顾|执行|完成|成效|成就|工作情况|总结|主要工作$");
    private static final Wording AHEAD = Wording.of("安排|草案|思路|(?:主要|重点|总体)(?:任务|目标|要求)");
    private static final Wording WORK_AHEAD = Wording.of("工作|任务|目标|安排|预算|建议|计划");
    private static final Wording NEXT = Wording.of("下一步|今后五年|未来五年|工作打算|工作安排|工作建议|工作思路");
    private static final Wording AIMS = Wording.of("目标|任务|考虑|建议|总体要求");
    private static final Wording FIVE_YEARS = Wording.of("今后五年|未来五年");
    private static final Wording WHOLE_YEAR = Wording.of("全年|年末|年底|年度");
    private static final int LONGEST_GOAL = 400;

    /** A heading that plans, and for when. */
    private record Headed(String heading, Period period) {}

    private Optional<Headed> headed = Optional.empty();
    private final ReportTime now;
    private final ReportKind kind;
    private Mode mode = Mode.PAST;
    private final Period told;
    private Period period;
    private Optional<Period> lasting = Optional.empty();
    private int paragraph = -1;
    private String heading = "";

    /** @param told what the whole report tells of: its year, or the part of it that its title names */
    Passage(ReportTime now, ReportKind kind, Period told) {
        this.now = now;
        this.kind = kind;
        this.told = told;
        this.period = told;
    }

    /**
     * A sentence of the passage began with that time. Those behind it in the paragraph keep to it where it is the year so
     * far or a day of it: 1—6月，受理案件5件。审结4件。
     */
    void began(TimeWord time) {
        if (mode == Mode.PAST && isSoFar(time)) {
            lasting = Optional.of(time.period());
        }
    }

    private boolean isSoFar(TimeWord time) {
        boolean ofTheYear = time.period().firstYear() == now.year().getValue()
                && time.period().lastYear() == now.year().getValue();
        boolean months = time.period().first() instanceof YearMonth first
                && first.getMonthValue() == 1
                && time.period().isInterval();
        return ofTheYear
                && (months || (time.kind() == Kind.AS_OF && time.period().first() instanceof LocalDate));
    }

    Mode mode() {
        return mode;
    }

    /** The time that a figure of the passage is for where its sentence names none. */
    Period period() {
        return lasting.orElse(period);
    }

    /** Takes notice of where the next sentence stands and how it begins. */
    void enter(Sentence sentence, String whole) {
        // 《…纲要（2021—2025年）》 names a plan and makes none
        String text = whole.indexOf('《') < 0 ? whole : CITED.without(whole);
        String above = sentence.headings().isEmpty()
                ? ""
                : sentence.headings().get(sentence.headings().size() - 1);
        boolean newHeading = !above.equals(heading);
        heading = above;
        if (newHeading && text.strip().equals(above)) {
            heading(above);
            headed = kind == ReportKind.WORK && mode == Mode.PLAN && !DONE.in(above)
                    ? Optional.of(new Headed(above, period))
                    : headed;
            paragraph = sentence.paragraph();
            return;
        }
        boolean opens = sentence.paragraph() != paragraph;
        if (lasting.isPresent() && (opens || WHOLE_YEAR.in(text))) {
            lasting = Optional.empty();
        }
        if (opens && text.strip().length() < 8 && text.strip().endsWith("！")) {
            return; // 各位代表！ opens nothing
        }
        paragraph = sentence.paragraph();
        if (opens && mode == Mode.PAST) { // 一年来，我们…, among plans, looked back for one paragraph
            headed.filter(h -> sentence.headings().contains(h.heading())).ifPresent(h -> {
                mode = Mode.PLAN;
                period = h.period();
            });
        }
        if (opens && kind != ReportKind.BULLETIN) {
            opening(text.strip());
        } else if (kind != ReportKind.BULLETIN && isGoal(text)) {
            plan(text);
        } else if (kind != ReportKind.BULLETIN && mode == Mode.PAST && LOOKING_BACK.in(text)) {
            several(text);
        }
    }

    private void heading(String text) {
        if (kind == ReportKind.BULLETIN) {
            return;
        }
        Matcher year = YEAR.matcher(text);
        boolean oneYear = year.find() && !year.replaceFirst("").contains("年");
        boolean several = PLAN_NAME.in(text); // 一、“十四五”时期发展成就和2025年工作
        if (oneYear && !several && NUMBERED.in(text)) {
            named(text, Integer.parseInt(year.group(1)));
        } else if (isPlan(text)) {
            plan(text);
        } else if (SEVERAL.in(HEADING_NUMBER.replaceFirst(text, "")) && !isAhead(PLAN_NAME, text)) {
            several(text);
        } else if (REVIEW.in(text)) {
            mode = Mode.PAST;
            period = told;
        }
    }

    /** 一、2025年预算执行情况, 二、2026年财政安排: a numbered heading with one year tells of that year or plans it. */
    private void named(String text, int year) {
        boolean done = DONE.in(text);
        boolean gathered = kind == ReportKind.OTHER; // a gazette, whose own year is the one of its plans
        if (done && year <= now.year().getValue()) {
            mode = Mode.PAST;
            period = year == now.year().getValue() ? told : Period.year(year);
        } else if (!done && gathered && year == now.year().getValue() && AHEAD.in(text)) {
            mode = Mode.PLAN;
            period = Period.year(year);
        } else if (isPlan(text)) {
            plan(text);
        }
    }

    private void opening(String text) {
        String head = text.length() > 60 ? text.substring(0, 60) : text;
        boolean title = text.length() < 80 && text.indexOf('。') < 0 && TITLE.in(text);
        if (title || ANNOUNCING.in(head)) {
            return;
        }
        Matcher several = SEVERAL.matcher(head);
        boolean back = several.find();
        if (back && several.group(1) != null && isAhead(several.group(1))) {
            plan(head); // “十五五”时期 in a report on 2025
        } else if (back && !opensPlan(head)) {
            several(head);
        } else if (isGoal(text) || opensPlan(head)) {
            plan(head);
        } else {
            Matcher past = PAST.matcher(head);
            if (past.find()) {
                String year = past.group(1);
                if (year != null && Integer.parseInt(year) > now.year().getValue()) {
                    plan(head);
                } else {
                    mode = Mode.PAST;
                    period =
                            year == null || Integer.parseInt(year) == now.year().getValue()
                                    ? told
                                    : Period.year(Integer.parseInt(year));
                }
            }
        }
    }

    /** Of the five-year plan that {@code text} names, so far; else of the last five years. */
    private void several(String text) {
        mode = Mode.SEVERAL_YEARS;
        int year = now.year().getValue();
        Matcher plan = PLAN_NAME.matcher(text);
        int first = plan.find() ? firstYear(plan.group(1)) : year - 4;
        period = first < year ? Period.years(first, Math.min(first + 4, year)) : Period.years(year - 4, year);
    }

    private static boolean isGoal(String text) {
        return text.length() < LONGEST_GOAL && text.contains("目标") && GOAL.in(text);
    }

    /** 明确提出2020年行动目标 in the middle of what was done names a later year and plans nothing itself. */
    private boolean opensPlan(String head) {
        String own = head.contains("20") ? CITING_YEAR.without(head) : head;
        if (own.indexOf('五') < 0) {
            return isPlan(own); // names no five years' plan
        }
        Matcher time = PLAN_TIME.matcher(own);
        return isPlan(
                time.find() && isAhead(time.group(1)) && time.start() > LATEST_PLAN_TIME
                        ? time.replaceAll("")
                        : own); // 既衔接“十五五”规划目标
    }

    private boolean isPlan(String text) {
        Matcher year = YEAR.matcher(text);
        boolean later = false;
        while (year.find()) {
            later |= Integer.parseInt(year.group(1)) > now.year().getValue();
        }
        boolean thisYear = text.contains("今年") && now.thisYear() > now.year().getValue();
        boolean plans = PLAN.in(text);
        return (later && (plans || WORK_AHEAD.in(text)))
                || (thisYear && plans)
                || (plans && NEXT.in(text))
                || (text.indexOf('五') >= 0 && AIMS.in(text) && isAhead(PLAN_TIME, text));
    }

    private boolean isAhead(Wording named, String text) {
        Matcher plan = named.matcher(text);
        while (plan.find()) {
            if (isAhead(plan.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** The five-year plan of that number begins after the year under report. */
    private boolean isAhead(String number) {
        return firstYear(number) > now.year().getValue();
    }

    /** 十四五 runs from 2021, 十五五 from 2026. */
    private static int firstYear(String number) {
        return 2001 + ("一二三四五六七".indexOf(number) + 1) * 5;
    }

    private void plan(String text) {
        boolean goesOn = mode == Mode.PLAN // 主要目标是: below a heading that said for when
                && !text.contains("今年")
                && !FIVE_YEARS.in(text)
                && !isAhead(PLAN_NAME, text)
                && !YEAR.in(text);
        if (goesOn) {
            return;
        }
        mode = Mode.PLAN;
        Matcher year = GOAL_YEAR.matcher(text);
        boolean gazette = kind == ReportKind.OTHER && text.contains("今年"); // of the year whose plans it holds
        int last =
                gazette ? now.thisYear() : Math.max(now.thisYear(), now.year().getValue() + 1);
        while (year.find()) {
            int named = Integer.parseInt(year.group(1));
            boolean gathered = kind == ReportKind.OTHER && named == now.year().getValue();
            if (named > now.year().getValue() || gathered) {
                last = named;
                break;
            }
        }
        period = Period.year(last);
        boolean named = last > Math.max(now.thisYear(), now.year().getValue() + 1);
        boolean ahead = FIVE_YEARS.in(text) || isAhead(PLAN_NAME, text);
        if (ahead && !named && !text.contains("今年") && !YEAR.in(text)) {
            int first = now.year().getValue() + 1;
            period = Period.years(first, first + 4);
        }
    }
}
