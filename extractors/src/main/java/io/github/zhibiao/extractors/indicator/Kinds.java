package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the kinds into which a figure is broken down, where a clause says of which kind it speaks and not what is
 * measured: {@code 货物周转量800亿吨公里。其中，铁路170亿吨公里} is 铁路货物周转量. The unit tells which of the figures before is meant.
 */
final class Kinds {

    private static final int LONGEST = 16;
    private static final int LEAD_IN = 60;
    /** What is paid or owed is measured by its own name; what bounds a kind is none: 其中税金2亿元, 其中30岁以下20人. */
    private static final Wording OWN = Wording.of("(?:[税费金款]|以上|以下|以内|部分|支付|补助|返还|上解|调入|投入|结余|结转|[总合]计|工程|项目)$");

    private static final Wording STOCK = Wording.of("在册|实有|存量");
    private static final Wording INSURANCE = Wording.of("^(?:参加)?(.{2,16}保险)(?!金|费)");
    private static final Wording INSURED = Wording.of("(?:参保)?[^，。；保险]{0,6}(?:职工|人员|居民|学生|儿童)");
    private static final Wording CLASS = Wording.of("[^同各]类$|[星A]级$");
    private static final Wording INDUSTRY = Wording.of(".*[产工农企]业");
    private static final Wording PERSON = Wording.of("[生员者工师民童女]$|幼儿$");
    /** What is had before it is given out. */
    private static final Wording GOT = Wording.of("^(?:争取|安排|筹措|筹集|拟)");

    /** How many: 境内上市公司 of 上市公司数量 needs no more. */
    private static final Wording COUNT = Wording.of("总?数量?|个数|人数|总人数|户数");

    private static final Pattern PRODUCTS = Pattern.compile("(?:工业|主要|产业)[^，。；]{0,4}产品|产品产量");
    private static final String BOTH = "城乡";
    private static final Wording INCREASE = Wording.of("新增|净增");
    private static final String OUTPUT = "产量";
    private static final Set<Dimension> GOODS = EnumSet.of(
            Dimension.COUNT, Dimension.MASS, Dimension.VOLUME, Dimension.LENGTH, Dimension.POWER, Dimension.COMPOUND);
    private static final Set<String> NO_GOODS = Set.of("个", "家", "户", "项", "所", "处");

    private static final Wording BLANKS = Wording.of("[\\s　]+");
    private static final Wording BALANCE = Wording.of("(?:存款|贷款)$");

    private final Lexicon lexicon;

    Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name of the kind that the utterance tells, if it tells a kind of one of {@code wholes} and nothing more. */
    Optional<String> name(Utterance utterance, Phrase phrase, List<Whole> wholes) {
        String core = BLANKS.without(utterance.core()); // 出 口
        boolean increase = INCREASE.is(core); // 其中，本年新增4万户
        boolean level = utterance.form() == Form.LEVEL && !utterance.isShare();
        if (wholes.isEmpty() || !level || !(increase || isKind(core, phrase))) {
            return Optional.empty();
        }
        for (int i = wholes.size() - 1; i >= 0; i--) {
            Whole whole = wholes.get(i);
            if (whole.isLevelIn(utterance.unit())) {
                return increase ? increased(core, whole.name()) : of(core, whole.name(), utterance.isCount());
            }
        }
        return Optional.empty();
    }

    /** 在职职工 of 养老保险参保人数: of which insurance. */
    static Optional<String> insured(Utterance utterance, List<Whole> wholes) {
        String core = BLANKS.without(utterance.core());
        if (wholes.isEmpty() || utterance.form() != Form.LEVEL || utterance.isShare() || !INSURED.is(core)) {
            return Optional.empty();
        }
        Whole last = wholes.get(wholes.size() - 1);
        Matcher insurance = INSURANCE.matcher(last.name());
        return last.isLevelIn(utterance.unit()) && insurance.find()
                ? Optional.of(insurance.group(1) + core)
                : Optional.empty();
    }

    /** 毕业生, 在园幼儿. */
    static boolean isPeople(String name) {
        return PERSON.in(name);
    }

    /** 水泥产量 in 主要产品中，钢材产量30万吨；水泥80万吨: one more product, where {@code last} is the name before. */
    Optional<String> product(Utterance utterance, Phrase phrase, String last) {
        String core = BLANKS.without(utterance.core());
        String bare = core.indexOf('（') > 0 ? core.substring(0, core.indexOf('（')) : core; // 化肥施用量（折纯）
        boolean output = utterance.form() == Form.LEVEL
                && (last.endsWith(OUTPUT) || last.endsWith("发电量"))
                && GOODS.contains(utterance.unit().dimension())
                && !NO_GOODS.contains(utterance.unit().symbol())
                && isOfProducts(utterance.around().before());
        return output && isKind(bare, phrase) ? Optional.of(core + OUTPUT) : Optional.empty();
    }

    /** The sentence opens with the products it tells of. */
    private static boolean isOfProducts(String before) {
        return PRODUCTS.matcher(before)
                .region(0, Math.min(LEAD_IN, before.length()))
                .find();
    }

    /** It ends in no measure and says nothing that was done. */
    private boolean isKind(String core, Phrase phrase) {
        return core.length() >= 2
                && core.length() <= LONGEST
                && phrase.verb().isEmpty()
                && measure(core).isEmpty()
                && lexicon.first(Role.HEAD, core).isEmpty() // 出口美国
                && core.indexOf('占') < 0;
    }

    private Optional<String> increased(String verb, String whole) {
        return measure(whole).isEmpty() && lexicon.last(Role.ACTION, whole).isEmpty()
                ? Optional.of(verb + whole)
                : Optional.empty();
    }

    /** @param counted bodies or things, and not money, which is a kind's own: 安排的经费5亿元，其中接待费1亿元 */
    private Optional<String> of(String core, String whole, boolean counted) {
        if (Level.isAlone(core)) { // 城市低保对象 of 城乡低保对象
            return Optional.of(core + (whole.startsWith(BOTH) ? whole.substring(BOTH.length()) : Level.off(whole)));
        }
        String measure = measure(whole);
        if (whole.endsWith(Whole.GDP)) { // 其中，第一产业100亿元
            return INDUSTRY.is(core) ? Optional.of(core + Whole.ADDED) : Optional.empty();
        }
        boolean balance = measure.endsWith("余额") && BALANCE.in(core);
        if (measure.length() > 1) {
            boolean people = PERSON.in(core); // 其中参保职工20万人
            boolean same = core.endsWith(tail(whole.substring(0, whole.length() - measure.length())));
            return people || (same && COUNT.is(measure)) || (OWN.in(core) && !balance)
                    ? Optional.empty()
                    : Optional.of(joined(core, balance ? "余额" : shared(whole, measure)));
        }
        if (isNew(core, whole)) {
            return Optional.of(lexicon.first(Role.FIXED, whole) + core);
        }
        return counted
                ? described(core, whole).or(() -> classed(core, whole)).or(() -> acted(core, whole))
                : acted(core, whole);
    }

    /** 探明资源储量的金属矿产 of 探明资源储量的矿种: what describes all describes each. */
    private static Optional<String> described(String core, String whole) {
        int end = whole.lastIndexOf('的') + 1;
        return end > 2 && end < whole.length() && core.indexOf('的') < 0
                ? Optional.of(whole.substring(0, end) + core)
                : Optional.empty();
    }

    /** 基础理论类科技成果登记 of 科技成果登记, 旅游四星级饭店 of 旅游星级饭店: a class says of what it is one. */
    private static Optional<String> classed(String core, String whole) {
        if (!CLASS.in(core) || whole.endsWith(core)) {
            return Optional.empty();
        }
        String grade = tail(core);
        return Optional.of(whole.contains(grade) ? whole.replace(grade, core) : core + whole);
    }

    /** The measure with what stands before it and is of all kinds: 货物周转量 of 货物周转量, but 播种面积 of 粮食播种面积. */
    private String shared(String whole, String measure) {
        String rest = whole.substring(0, whole.length() - measure.length());
        String word = lexicon.last(Role.SHARED, rest);
        return word.isEmpty() || word.equals("总") ? measure : shared(whole, word + measure);
    }

    private static String tail(String name) {
        return name.isEmpty() ? "，" : name.substring(Math.max(0, name.length() - 2));
    }

    /** 新登记私营企业 of 新登记经营主体. */
    private boolean isNew(String core, String whole) {
        String verb = lexicon.first(Role.FIXED, whole);
        return verb.startsWith("新") && core.indexOf('新') < 0 && !STOCK.in(core);
    }

    /** 民事案件受理 of 案件受理: of the same thing, or of a kind of it. */
    private Optional<String> acted(String core, String whole) {
        String verb = lexicon.last(Role.ACTION, whole);
        String thing = whole.substring(0, whole.length() - verb.length());
        boolean same = verb.length() > 1 && thing.length() > 1 && core.endsWith(tail(thing)) && !GOT.in(verb);
        return same ? Optional.of(core + verb) : Optional.empty();
    }

    /** 移动电话用户总数 and not 移动电话用户用户总数. */
    static String joined(String core, String measure) {
        for (int shared = Math.min(2, measure.length() - 1); shared > 0; shared--) {
            if (core.endsWith(measure.substring(0, shared))) {
                return core + measure.substring(shared);
            }
        }
        return core + measure;
    }

    /** The measure that ends {@code name}, or empty. */
    private String measure(String name) {
        String head = lexicon.last(Role.HEAD, name);
        String attribute = lexicon.last(Role.ATTRIBUTE, name);
        return attribute.length() > head.length() ? attribute : head;
    }
}
