package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.indicator.Passage.Mode;
import io.github.zhibiao.extractors.period.ReportTime;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.period.TimeWord.Kind;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides for what time a statement is, and whether it tells, plans or expects. */
final class TimeReader {

    private static final Wording STATE =
            Wording.of("人均|每[千万百]|率$|占比|比重|比值|收入比|余额|总量$|保有量|存量|寿命|密度|强度|水平$|里程$|比例$|规模$|总资产|拥有量|装机(?:容量)?$|能力$");
    private static final Wording REACHED = Wording.of(
            "(?<!累计)(?:达到?|增至|升至|提升至|提高到|提升到|增加到|超过?|突破|稳定在|保持在|降至|总数|总量|共有|现有|拥有|跨上|迈上|站上|跨过|迈过)(?:每[人月年季天户])*$");
    private static final Wording FLOW = Wording.of("^(?:新增|累计|净增|新建)|(?:完成|建成|实施|发放|办理|开展|培育|改造|创建|争取|投入|引进|修复|总投资)$");
    /** What is done, or comes about, over several years. */
    private static final Wording DOES = Wording.of(
            "(?<![高创])新(?!能源|材料|型)|累计|净增|建成|建设|改造|完成|实施|发放|办理|开展|培育|创建|引进|修复|整治|发送|接待|组织"
                    + "|帮扶|支持|吸纳|实现|出台|开工|开通|投产|投运|投用|投入|落地|落户|获|入选|选派|通过|转移|救助|惠及|参与|参加|培训|带动|推广|推进"
                    + "|评定|评为|审议|颁|签|打造|打掉|收治|收到|化解|清理|关闭|退出|淘汰|年均|每年|解决|举办|认定|植树|种植|销售|消除|破获|查处"
                    + "|争取|安置|搬迁|脱贫|增加|减少|升级|晋|成立|组建|设立|挂牌|摘帽|创成|达标|竣工|增设|布局|承担|改善|接通|设立|共建|重组|上市|升格|设置|增补|提升|清零|新设|命名|评为|建立|转化|攻克");
    /** Measure words of what stands where it is and does not come and go: enterprises, schools, kinds. */
    private static final Set<String> STANDING = Set.of("家", "户", "位", "颗", "种", "所", "个", "座");

    private static final Wording IN_ALL = Wording.of("[，、]累计(?:已)?(?:达到?|增至)$");

    /** As far as an aim or an expectation reaches, in characters. */
    private static final int LONGEST = 300;

    private static final Wording AIM = Wording.of(
            "(?=[力确争预计拟目奋规])(?:(?<!大)力争|确保|争取(?:到20|实现|达到)|预期目标|(?<![个项条座家处的])计划(?:新|投|完|建|实)|拟(?!定|修|人|合)|目标任务|奋力|规划(?:到|建设))");
    private static final Wording TITLE = Wording.of("《[^《》]{0,60}》");
    private static final Wording DONE =
            Wording.of("已(?:经)?|(?<!项)目前(?!期)|现有(?!的)|我国有|(?<![比较与同按])(?:去年|上年)(?!结)|累计|以来");

    private static final Pattern ESTIMATE = Pattern.compile("[（(]预计");

    /** 今年高校毕业生749万人，为历史最高: no plan says so. */
    private static final Pattern RECORD = Pattern.compile("[^，。；]{1,12}，(?:为|是|创|达到?)(?:历史|历年)(?:同期)?(?:最高|新高|最多)");

    private static final String EXPECTED = "预计";
    private static final Pattern COMPARED_EXPECTED = Pattern.compile("预计(?:执行|完成)数[^，。；]{0,6}[增下减上降]");
    private static final Pattern HINT = Pattern.compile(EXPECTED + "|" + AIM.regex());

    /** A clause that goes on with what was expected: 预计达到300亿元，增长5%. */
    private static final Wording BARE = Wording.of("(?:同比|比上年|较上年)?(?:增长|下降|提高|降低|居|占)");

    /** In the budget of next year: that year. */
    private static final Pattern THIS = Pattern.compile("[本当]年");

    private static final Pattern REBUDGETED = Pattern.compile("(?:变动|调整)(?:为|到|至)");
    /** How near to a time the word stands that its figures were revised. */
    private static final int NEAR = 30;

    private static final Pattern REVISED = Pattern.compile("修订为|修订后|最终核实");
    private static final Pattern ITEM = Pattern.compile("结转|结余|滚存");

    private static final Pattern GOAL = Pattern.compile("(?:远景|奋斗)目标");

    private final ReportTime now;

    TimeReader(ReportTime now) {
        this.now = now;
    }

    /** @param named a word for time says when */
    record Time(Optional<Period> period, Status status, boolean named) {}

    Time read(SentenceReading sentence, Statement statement, Passage passage, boolean known) {
        String text = sentence.text();
        int at = statement.figure().start();
        Optional<Mention<TimeWord>> named = named(sentence, statement, passage.mode());
        Status status = status(text, statement, named, passage.mode()).status();
        if (!known && named.isEmpty()) {
            return new Time(Optional.empty(), status, false);
        }
        int year = now.year().getValue();
        boolean rebudgeted = statement.name().contains("预算") // 支出预算由3亿元调整为4亿元: in one year
                && REBUDGETED
                        .matcher(text)
                        .region(statement.figure().end(), text.length())
                        .lookingAt();
        if (statement.origin() && !rebudgeted) {
            int before =
                    passage.mode() == Mode.SEVERAL_YEARS ? year - 5 : passage.mode() == Mode.PLAN ? year : year - 1;
            return new Time(
                    Optional.of(named.filter(n -> n.value().kind() == Kind.COMPARED_WITH || isJustBefore(text, n, at))
                            .map(n -> n.value().period())
                            .or(() -> Origins.of(sentence, statement.figure()))
                            .orElse(Period.year(before))),
                    Status.ACTUAL,
                    named.isPresent());
        }
        if (statement.goal() && passage.mode() == Mode.SEVERAL_YEARS) {
            return new Time(Optional.of(Period.year(year)), status, named.isPresent());
        }
        boolean done = passage.mode() == Mode.PLAN && status == Status.ACTUAL; // 国家已设立基金, among plans
        Period period = named.map(n -> ofPlan(text, n, passage).orElse(n.value().period()))
                .orElse(done ? Period.year(year) : passage.period());
        boolean several = period.isInterval()
                && period.lastYear() - period.firstYear() >= 2
                && period.first() instanceof java.time.Year;
        if (several && status != Status.FORECAST && isState(statement, text, at)) {
            period = Period.of(period.last());
        }
        return new Time(Optional.of(period), status, named.isPresent());
    }

    /** 上年结余 in the budget of next year is of the year before that one. */
    private static Optional<Period> ofPlan(String text, Mention<TimeWord> time, Passage passage) {
        return passage.mode() == Mode.PLAN && isItem(text, time)
                ? Optional.of(Period.year(passage.period().firstYear() - 1))
                : Optional.empty();
    }

    private static boolean isItem(String text, Mention<TimeWord> time) {
        return ITEM.matcher(text).region(time.end(), text.length()).lookingAt();
    }

    private static boolean isJustBefore(String text, Mention<TimeWord> time, int at) {
        return text.substring(time.end(), at).length() <= 3;
    }

    /** The last word for time before the figure, in its sentence, that says when and not against what. */
    private Optional<Mention<TimeWord>> nearest(SentenceReading sentence, int from, int at, Mode mode) {
        return sentence.times().stream()
                .filter(t -> unfit(sentence, t, from, at, mode).isEmpty())
                .reduce((a, b) -> b);
    }

    /** Why a word for time does not say when a figure of its sentence is. */
    enum Unfit {
        OF_FIGURE_BEFORE("是前一个数字的时间"),
        BEHIND("在数字后面"),
        COMPARED("只是拿来比较的时间"),
        PARTED("只管它自己的分句"),
        OF_PLAN("这一段说的是计划，本年就是计划的那一年");

        private final String reason;

        Unfit(String reason) {
            this.reason = reason;
        }

        /** For a reader. */
        String reason() {
            return reason;
        }
    }

    private Optional<Unfit> unfit(SentenceReading sentence, Mention<TimeWord> time, int from, int at, Mode mode) {
        if (time.start() < from) {
            return Optional.of(Unfit.OF_FIGURE_BEFORE);
        }
        if (time.start() >= at) {
            return Optional.of(Unfit.BEHIND);
        }
        if (time.value().kind() == Kind.COMPARED_WITH) {
            return Optional.of(Unfit.COMPARED);
        }
        return reaches(sentence.text(), time, at, mode) ? Optional.empty() : Optional.of(Unfit.PARTED);
    }

    /** Why a word for time of the statement's sentence does not tell its time; empty for one that could. */
    Optional<Unfit> unfit(SentenceReading sentence, Statement statement, Mention<TimeWord> time, Mode mode) {
        int at = statement.figure().start();
        return unfit(sentence, time, from(sentence, statement), at, mode)
                .or(() -> isOfPlan(sentence, time, at, mode) ? Optional.of(Unfit.OF_PLAN) : Optional.empty());
    }

    /** The word for time that tells the statement's. */
    Optional<Mention<TimeWord>> named(SentenceReading sentence, Statement statement, Mode mode) {
        int at = statement.figure().start();
        return nearest(sentence, from(sentence, statement), at, mode).filter(t -> !isOfPlan(sentence, t, at, mode));
    }

    private static boolean isOfPlan(SentenceReading sentence, Mention<TimeWord> time, int at, Mode mode) {
        return mode == Mode.PLAN
                && THIS.matcher(sentence.text())
                        .region(time.start(), Math.max(time.start(), at))
                        .lookingAt();
    }

    /** 由上年的85%提升到95%: 上年 is not of 95%. */
    private static int from(SentenceReading sentence, Statement statement) {
        return statement.goal() ? endOfFigureBefore(sentence, statement.figure().start()) : 0;
    }

    private static int endOfFigureBefore(SentenceReading sentence, int at) {
        return sentence.figures().stream()
                .mapToInt(Mention::end)
                .filter(end -> end <= at)
                .max()
                .orElse(0);
    }

    /**
     * A word for time holds for all that follows in its sentence where it opens it or a part of it, or where it brings
     * the report's own time or a later one; 上年 in 含上年结转43件 holds for its own clause alone.
     */
    private boolean reaches(String text, Mention<TimeWord> time, int at, Mode mode) {
        boolean item = isItem(text, time) // 上年结转43件，新收340件
                || GOAL.matcher(text).region(time.end(), text.length()).lookingAt(); // 实现2035年远景目标，…
        Period period = time.value().period();
        boolean plan = mode == Mode.PLAN && period.lastYear() - period.firstYear() == 4;
        int year = now.year().getValue() + (plan ? 1 : 0); // 建设“十四五”批复的基地，争取再纳规3个
        boolean own = period.lastYear() >= year;
        boolean revised = REVISED.matcher(text)
                .region(Math.max(0, time.start() - NEAR), Math.min(text.length(), time.end() + NEAR))
                .find(); // 2024年生产总值修订为3000亿元，比上年增长5%
        return (!item && (own || revised || opens(text, time.start()))) || !isParted(text, time.end(), at);
    }

    /** Only numbering and blanks stand before it in its sentence, or in the part of it behind the last semicolon or colon. */
    static boolean opens(String text, int start) {
        for (int at = start - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if ("；;。：:".indexOf(c) >= 0) {
                return true;
            }
            if (" 　（(一二三四五六七八九十0123456789)）、.是".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("，,、；;（）()".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a figure tells, plans or expects.
     *
     * @param word what decided, of the sentence; empty where no word did
     * @param reason for a reader
     * @param byPassage it is so because its passage is
     */
    record Decided(Status status, Span word, String reason, boolean byPassage) {

        private static final Span NO_WORD = new Span(0, 0);

        static Decided by(Span word, Status status, String reason) {
            return new Decided(status, word, reason, false);
        }

        static Decided plainly(Status status, String reason, boolean byPassage) {
            return new Decided(status, NO_WORD, reason, byPassage);
        }
    }

    /** What decided of the statement's status, where the change that it is told in did not. */
    Decided decide(SentenceReading sentence, Statement statement, Mode mode) {
        return status(sentence.text(), statement, named(sentence, statement, mode), mode);
    }

    /** The words of a sentence that speak of expecting and aiming, in text order. */
    static List<Span> hints(String text) {
        return HINT.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    private Decided status(String text, Statement statement, Optional<Mention<TimeWord>> named, Mode mode) {
        int at = statement.figure().start();
        String near = text.substring(Math.max(0, at - LONGEST), at);
        int part = Math.max(near.lastIndexOf('；'), near.lastIndexOf(';'));
        String before = near.substring(Math.max(part, near.lastIndexOf('。')) + 1);
        int from = at - before.length();
        int comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
        String clause = before.substring(comma + 1);
        boolean past = named.filter(n -> isPast(n, statement.goal())).isPresent();
        int expected = expected(before);
        boolean goesOn =
                BARE.opens(clause) || statement.quantity().comparator() == Comparator.APPROX; // 预计甲增长4%左右，乙增长10%左右
        if (expected >= 0 && (expected > comma || goesOn)) {
            Span word = new Span(from + expected, from + expected + EXPECTED.length());
            return Decided.by(word, Status.FORECAST, "由这个词定");
        }
        Matcher estimate = ESTIMATE.matcher(text).region(statement.figure().end(), text.length());
        if (estimate.lookingAt()) {
            return Decided.by(within(estimate, 0), Status.FORECAST, "由这个词定");
        }
        Optional<Mention<TimeWord>> ahead =
                named.filter(n -> n.value().period().lastYear() > now.year().getValue());
        if (mode == Mode.PLAN) {
            if (past && (comma < 0 || named.orElseThrow().start() >= from)) {
                return Decided.by(named.orElseThrow().span(), Status.ACTUAL, "时间是已经过去的");
            }
            Matcher done = DONE.matcher(clause);
            Matcher record = RECORD.matcher(text).region(at, text.length());
            if (record.lookingAt()) {
                return Decided.by(within(record, 0), Status.ACTUAL, "由这个词定，说的是已有的");
            }
            return ahead.isEmpty() && done.find()
                    ? Decided.by(within(done, from + comma + 1), Status.ACTUAL, "由这个词定，说的是已有的")
                    : Decided.plainly(Status.TARGET, "这一段说的是计划、目标", true);
        }
        Matcher aim = AIM.matcher(withoutTitles(before));
        if (ahead.isPresent()) {
            return Decided.by(ahead.get().span(), Status.TARGET, "时间还没有到");
        }
        return aim.find()
                ? Decided.by(within(aim, from), Status.TARGET, "由这个词定")
                : Decided.plainly(Status.ACTUAL, "没有说是预计或目标", false);
    }

    /** Until the end of the year under report is a goal, until an earlier year is none, nor is where a change ended. */
    private boolean isPast(Mention<TimeWord> time, boolean ended) {
        int last = time.value().period().lastYear();
        int year = now.year().getValue();
        return last < year || (last == year && (ended || time.value().kind() != Kind.UNTIL));
    }

    /** Where the last 预计 begins that is not of what the figure is compared with: 比上年预计执行数下降5%. */
    private static int expected(String before) {
        int at = before.lastIndexOf(EXPECTED);
        while (at >= 0
                && COMPARED_EXPECTED.matcher(before).region(at, before.length()).lookingAt()) {
            at = before.lastIndexOf(EXPECTED, at - 1);
        }
        return at;
    }

    /** 《关于奋力书写新篇章的意见》 aims at nothing; as long as before. */
    private static String withoutTitles(String text) {
        return text.indexOf('《') < 0
                ? text
                : TITLE.matcher(text)
                        .replaceAll(title -> "　".repeat(title.group().length()));
    }

    private static Span within(Matcher found, int start) {
        return new Span(start + found.start(), start + found.end());
    }

    /** The clause in which the figure at {@code at} stands. */
    private static String clause(String text, int at) {
        int from = at;
        while (from > 0 && "，；。,;".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && "，；。,;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Of several years a state is told as of their end: a rank, a share, an amount per head, what was reached. */
    private static boolean isState(Statement statement, String text, int at) {
        if (statement.form() == Form.RANK) {
            return true;
        }
        if (statement.form() != Form.LEVEL && statement.form() != Form.RATIO) {
            return false;
        }
        String before = text.substring(0, at);
        String name = statement.name();
        String unit = statement.quantity().unit().symbol();
        if (statement.inherited() && STANDING.contains(unit) && IN_ALL.in(before)) {
            return true; // 新增百亿企业6家，累计达到46家
        }
        if (FLOW.in(name)) {
            return false;
        }
        if (STANDING.contains(unit) && !DOES.in(clause(text, at))) {
            return true; // 高新技术企业1.9万家
        }
        return statement.quantity().unit().dimension() == Dimension.SHARE
                || STATE.in(name)
                || REACHED.in(before)
                || (text.startsWith("突破", at) && before.indexOf("累计") < 0);
    }
}
