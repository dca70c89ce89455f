package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.indicator.Change.Kind;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Wording;
import io.github.zhibiao.extractors.word.Segmenter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Names figures. What a clause leaves out is put back from the clauses before it: 受理358件 after 行政复议案件.
 *
 * <p>The ways of naming are tried in a fixed order: what only goes on with the figure before comes first, then the noun
 * counted behind the figure, which is told more surely than the words before it, and last these.
 */
final class Namer {

    private static final Wording CONVERTED = Wording.of(".*(?:折算|折合|换算|计算)");
    private static final int MARK = 6;
    private static final Wording PART_BEFORE = Wording.of("[\\d%％]\\s*[:：∶]\\s*$");
    private static final List<String> STRUCTURE = List.of("第一产业比重", "第二产业比重", "第三产业比重");

    /** A clause before the counted noun that is longer describes it, and is no part of a name. */
    private static final int LONGEST_CLAUSE = 10;

    private static final int LONGEST_BOUNDED = 24;
    /** Verbs whose object is an action: 实施改造. */
    private static final Set<String> CARRYING = Set.of("实施", "推进", "开展", "启动");

    /** A noun that ends so tells what is done already. */
    private static final Wording DOING = Wording.of("(?:发展|应用|攻关|行动|试点|工程|项目|活动)$");

    private static final String ONE = "个";
    private static final Wording NTH = Wording.of("[^的]{2,16}的[^的]{2,8}");
    private static final Wording AMONG = Wording.of("(.{2,14}(?<![高初集其空水途期心]))中");

    private static final Wording LEVEL = Wording.of("(?:[国省市县区州乡镇村部盟旗][家市区（）()地]{0,5}、?)+级");
    private static final Wording OF_LEVEL = Wording.of("[国省市县区州乡镇村部盟旗][国家省市县区州地乡镇村部盟旗、（）()]{0,10}级(\\p{IsHan}{2,})");

    /** List marks that leave no doubt that what stands before them is another thing. */
    private static final String ANOTHER = "和与及";

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final CountedReader countedNouns;
    private final Names names;
    private final OwnWords ownWords;
    private final Beneficiaries beneficiaries;
    private final Purpose purpose;

    Namer(Lexicon lexicon, Segmenter segmenter, PhraseReader phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.countedNouns = new CountedReader(lexicon, segmenter);
        this.names = new Names(lexicon, phrases);
        this.beneficiaries = new Beneficiaries(lexicon, phrases);
        this.purpose = new Purpose(lexicon);
        this.ownWords = new OwnWords(lexicon, phrases, names, new Coordination(lexicon, segmenter));
    }

    Named name(Utterance utterance, Spoken spoken, Paragraph paragraph) {
        if (utterance.is(Shape.STRUCTURE_PART)) {
            return structurePart(utterance, spoken);
        }
        int next = spoken.dealt() + 1;
        if (utterance.continued() && next < spoken.names().size()) {
            return Named.inherited(spoken.names().get(next), "next member of the list before", 0.9, spoken.dealt(next));
        }
        if (utterance.clause().change().is(Kind.GAP)) {
            return gap(utterance, spoken);
        }
        boolean sameAgain = utterance.follows() || CONVERTED.is(utterance.core());
        if (sameAgain && !spoken.names().isEmpty()) {
            return Named.inherited(spoken.subject(), "name of the figure before", 0.9, spoken.dealt(0));
        }
        Optional<String> kind = nth(utterance);
        if (kind.isPresent()) {
            return Named.own(kind.get(), "noun counted behind the figure", 0.7, spoken);
        }
        Optional<String> budget = BudgetShare.changed(utterance, spoken.subject());
        if (budget.isPresent()) {
            Spoken after = spoken.named(budget.get(), budget.get());
            return Named.own(budget.get(), "budget that replaced the first one", 0.85, after);
        }
        Optional<String> funds = purpose.name(utterance);
        if (funds.isPresent()) {
            return Named.own(funds.get(), "what the money is for", 0.75, spoken.named(funds.get(), ""));
        }
        Counted counted = utterance.origin()
                        || purpose.follows(utterance) // 从380元提高至1000元: what stands behind is the change
                ? Counted.NOTHING
                : utterance.isShare() && utterance.form() == Form.LEVEL
                        ? utterance.words().endsWith("有")
                                ? countedNouns.ofThose(utterance.around().after())
                                : countedNouns.ofShare(utterance.around().after())
                        : countedNouns.read(
                                utterance.figure().value(),
                                utterance.around().after(),
                                utterance.around().runsOn());
        counted = withPredicate(utterance, withTail(utterance, counted));
        return utterance.clause().isBare() && counted.noun().isEmpty()
                ? bare(utterance, counted, spoken, paragraph)
                : worded(utterance, counted, spoken, paragraph);
    }

    /** 成为全省第二个举办赛事的城市: the place is one among those that did so. */
    private static Optional<String> nth(Utterance utterance) {
        String after = utterance.around().after();
        return utterance.is(Shape.RANK)
                        && ONE.equals(utterance.quantity().unit().symbol())
                        && NTH.is(after)
                ? Optional.of(after)
                : Optional.empty();
    }

    private static Named structurePart(Utterance utterance, Spoken spoken) {
        boolean goesOn = utterance.continued()
                || (utterance.clause().isBare()
                        && utterance.clause().span().length() <= 1
                        && goesOn(utterance.around().before())); // 三次产业结构：15.5：32.5：52.0
        int part = goesOn ? spoken.dealt() + 1 : 0;
        String name = STRUCTURE.get(Math.min(part, STRUCTURE.size() - 1));
        return Named.own(name, "part of a structure", 0.8, spoken.dealt(part));
    }

    private static boolean goesOn(String before) {
        return PART_BEFORE.in(before.substring(Math.max(0, before.length() - MARK)));
    }

    private static Named gap(Utterance utterance, Spoken spoken) {
        boolean bare = utterance.clause().isBare();
        boolean ofShare =
                bare && !spoken.share().isEmpty() && utterance.before().form() != Form.GROWTH;
        String who = ofShare ? spoken.share() : bare ? spoken.subject() : utterance.core();
        boolean ofGrowth = bare && utterance.before().form() == Form.GROWTH && !who.endsWith("增速");
        String name = who + (ofGrowth ? "增速" : "") + utterance.clause().change().word();
        return new Named(List.of(name), "gap to another place or rate", bare, 0.8, spoken);
    }

    /** Nothing but a change, a rank or a list mark stands before the figure: it speaks of what the last one spoke of. */
    private Named bare(Utterance utterance, Counted counted, Spoken before, Paragraph paragraph) {
        Spoken spoken = Increase.ends(utterance)
                ? before.listed(before.names().stream().map(Increase::off).toList())
                : before;
        List<String> last = spoken.names();
        if (utterance.isDifference() && !spoken.share().isEmpty()) {
            return Named.inherited(spoken.share(), "share before", 0.85, spoken);
        }
        if (last.isEmpty()) {
            return bareFirst(counted, spoken, paragraph);
        }
        if (utterance.clause().breakdown() && counted.predicate().startsWith("被")) { // 其中48人被判处有期徒刑
            return actionBehind(counted, spoken, 0.6);
        }
        if (startsAnew(utterance, counted)) {
            return actionBehind(counted, spoken, 0.6); // 1324人凭转化贡献晋升职称
        }
        Spoken next = spoken.dealt(0);
        boolean each = utterance.clause().back().each();
        if (last.size() > 1 && utterance.followers() + 1 < last.size() && !each) {
            return Named.inherited(last.get(last.size() - 1), "name of the figure before", 0.7, next);
        }
        if (last.size() > 1 && (each || utterance.followers() == 0)) {
            return new Named(last, "names of the figures before", true, 0.7, next);
        }
        double confidence = utterance.form() == Form.LEVEL ? 0.6 : 0.9;
        return Named.inherited(last.get(0), "name of the figure before", confidence, next);
    }

    /** It counts something new and says of it only what it did. */
    private static boolean startsAnew(Utterance utterance, Counted counted) {
        return utterance.form() == Form.LEVEL
                && utterance.isCount()
                && !utterance.clause().joined()
                && utterance.clause().change().is(Kind.NONE)
                && utterance.clause().span().length() <= 1
                && counted.predicate().length() > 2;
    }

    /** The first figure of a sentence: of what it does behind itself, or of what was spoken of before it. */
    private Named bareFirst(Counted counted, Spoken spoken, Paragraph paragraph) {
        if (!counted.predicate().isEmpty()) {
            return actionBehind(counted, spoken, 0.6);
        }
        Optional<String> before = spoken.topic().isEmpty() ? paragraph.name() : Optional.empty();
        return before.map(name -> Named.inherited(name, "what the sentence before spoke of", 0.7, spoken))
                .orElse(Named.inherited(spoken.topic(), "topic of the clause before", 0.5, spoken)); // 分县市看，博乐市增长23.7%
    }

    private Named worded(Utterance utterance, Counted counted, Spoken spoken, Paragraph paragraph) {
        Optional<String> budgetShare =
                utterance.isShare() ? BudgetShare.name(utterance.core(), spoken.subject()) : Optional.empty();
        if (budgetShare.isPresent()) {
            return Named.inherited(budgetShare.get(), "share of the budget done", 0.9, spoken);
        }
        Phrase phrase = withVerb(phrases.read(utterance.core()), utterance, spoken);
        Optional<String> among = among(utterance, counted);
        if (among.isPresent()) {
            return Named.own(among.get(), "action behind the figure", 0.7, spoken.named(among.get(), ""));
        }
        Optional<String> bounded = bounded(utterance);
        if (bounded.isPresent()) {
            return Named.own(
                    bounded.get(), "what the figure bounds", 0.7, spoken.named(bounded.get(), utterance.core()));
        }
        if (!counted.noun().isEmpty()
                && utterance.measuresNext()
                && phrase.verb().isEmpty()) {
            String name = counted.noun() + utterance.core(); // 总投资10亿元以上的项目
            return Named.own(name, "what the figure bounds", 0.5, spoken);
        }
        Optional<String> reach = Reach.name(utterance, counted, spoken, lexicon);
        if (reach.isPresent()) {
            Spoken after = spoken.renamed(reach.get()).acting(Reach.verb(utterance.core()));
            return Named.own(reach.get(), "what the figure before brought about", 0.75, after);
        }
        Optional<String> told = beneficiaries.name(utterance, counted);
        if (told.isPresent()) {
            return Named.own(
                    told.get(), "noun counted behind the figure", 0.75, spoken.named(told.get(), counted.noun()));
        }
        if (!counted.noun().isEmpty()) {
            phrase = withoutAnother(phrase, utterance);
            String shared = shared(utterance, phrase, counted);
            if (!shared.isEmpty()) {
                String name = counted.noun() + shared;
                Spoken next = spoken.named(name, counted.noun()).acting(phrase.verb());
                return Named.own(name, "noun counted behind the figure", 0.75, next);
            }
            boolean clause = utterance.around().before().endsWith("的")
                    && utterance.core().length() > LONGEST_CLAUSE
                    && !Names.isAbout(utterance.core()); // 将基层需要且能承接的273项权限下放
            String name = clause
                    ? names.ofCounted("", phrases.read(""), counted, false)
                    : done(
                            names.ofCounted(utterance.core(), phrase, counted, enumerates(utterance)),
                            utterance,
                            counted);
            Spoken next = spoken.named(name, counted.noun()).acting(lastVerb(phrase));
            return Named.own(name, "noun counted behind the figure", 0.8, next);
        }
        return phrase.isVerbOnly() && !counted.predicate().isEmpty()
                ? actionBehind(counted, spoken, 0.7)
                : ownWords.name(utterance, phrase, spoken, paragraph);
    }

    /** 创建甲、乙2个产业集群: the words before the figure name as many as it counts. */
    private static boolean enumerates(Utterance utterance) {
        long marks = utterance.core().chars().filter(c -> c == '、').count();
        return marks > 0 && utterance.counts((int) marks + 1);
    }

    /** 12个城市空气质量达标, 4条公路建成通车: those counted are told for what became of them. */
    private String done(String name, Utterance utterance, Counted counted) {
        Change change = utterance.clause().change();
        if (utterance.form() == Form.LEVEL && change.is(Kind.VERB) && utterance.isCount()) {
            return name + change.word(); // 提升40所高中办学能力
        }
        boolean bare = name.equals(counted.noun()) && !utterance.around().runsOn();
        return bare && beneficiaries.tells(counted) ? name + Beneficiaries.plain(counted.predicate()) : name;
    }

    /** A list goes on with the verb of its first member: 净增经营主体34.6万家、企业14万家. */
    private Phrase withVerb(Phrase phrase, Utterance utterance, Spoken spoken) {
        boolean noun = phrase.verb().isEmpty()
                || (!phrase.before().isEmpty() && spoken.verb().startsWith("新")); // 技术转移示范机构
        boolean acts = CARRYING.stream().anyMatch(utterance.core()::startsWith); // 投入资金3亿元、实施项目8个
        boolean goesOn = utterance.clause().listed()
                && !utterance.isShare()
                && !acts
                && (utterance.isMoney() == utterance.before().isMoney() // 接待游客30万人次、旅游花费3亿元
                        || spoken.verb().startsWith("新"))
                && !names.needsTopic(utterance.core())
                && noun
                && !names.isItem(phrase);
        return goesOn && !spoken.verb().isEmpty() ? new Phrase("", spoken.verb(), phrase.whole()) : phrase;
    }

    /** 经济总量超千亿元的县域达12个: the figure before only says which 县域 are counted. */
    private Optional<String> bounded(Utterance utterance) {
        String before = utterance.around().before();
        int start = utterance.clause().span().start();
        Optional<Clause> bound = utterance.before().clause();
        if (utterance.form() != Form.LEVEL
                || !utterance.isCount()
                || utterance.clause().isBare()
                || bound.isEmpty()
                || start != utterance.before().end()
                || !(before.startsWith("的", start)
                        || isThreshold(before, bound.get().span().end(), start))) {
            return Optional.empty();
        }
        Phrase verb = phrases.read(bound.get().core());
        int from = verb.isVerbOnly()
                ? bound.get().span().end()
                : bound.get().front().end();
        String done = verb.isVerbOnly() && !names.isLight(verb) ? verb.verb() : "";
        String name = before.substring(from, start) + "的" + utterance.core() + done; // 实施2000万元以上的项目5个
        return name.length() <= LONGEST_BOUNDED ? Optional.of(name) : Optional.empty();
    }

    /** 经济总量超200亿元县2个. */
    private static boolean isThreshold(String before, int figure, int end) {
        return !Marks.isIn("、，和及与或（）", before.charAt(end))
                && (before.startsWith("超", figure)
                        || before.startsWith("以上", end - 2)
                        || before.startsWith("以下", end - 2));
    }

    /** 59项测评点中有22项达到最优水平: those of which that is said. */
    private static Optional<String> among(Utterance utterance, Counted counted) {
        Matcher all = AMONG.matcher(utterance.core());
        return counted.noun().isEmpty() && counted.predicate().length() > 1 && all.matches()
                ? Optional.of(counted.predicate() + all.group(1))
                : Optional.empty();
    }

    /** 1410个县级和250个省级疾控中心: the noun is told with the last of the list, the level with each. */
    private Counted withTail(Utterance utterance, Counted counted) {
        boolean lacks = LEVEL.is(counted.noun());
        if (!lacks || utterance.around().closing().isEmpty()) {
            return counted;
        }
        Counted last =
                countedNouns.read(utterance.figure().value(), utterance.around().closing(), false);
        Matcher tail = OF_LEVEL.matcher(last.noun());
        return tail.matches() ? new Counted(counted.noun() + tail.group(1), last.predicate()) : counted;
    }

    /** 52个集体、79名个人获表彰: what is said of the last of a list is said of all. */
    private Counted withPredicate(Utterance utterance, Counted counted) {
        String last = utterance.around().closing();
        boolean lacks =
                lexicon.is(Role.GENERIC, counted.noun()) && counted.predicate().isEmpty() && !last.isEmpty();
        return lacks
                ? new Counted(
                        counted.noun(),
                        countedNouns
                                .read(utterance.figure().value(), last, false)
                                .predicate())
                : counted;
    }

    /** 实施3个小区、5个街区改造: what is done to the last is done to all. */
    private String shared(Utterance utterance, Phrase phrase, Counted counted) {
        String last = utterance.around().closing();
        boolean carries = (phrase.isVerbOnly() && (names.isLight(phrase) || CARRYING.contains(phrase.verb())))
                || (utterance.clause().isBare() && utterance.words().endsWith("完成"));
        String action = carries ? lexicon.last(Role.ACTION, last) : "";
        boolean lacks = lexicon.last(Role.ACTION, counted.noun()).isEmpty() && !DOING.in(counted.noun());
        return action.length() < last.length() && lacks ? action : "";
    }

    /** 安排资金支持图书馆: what is done to what is counted. */
    private String lastVerb(Phrase phrase) {
        String last = lexicon.last(Role.ACTION, phrase.object());
        return last.length() < phrase.object().length() && !last.isEmpty() ? last : phrase.verb();
    }

    /** 建设科创岛和11个分岛: of the thing that 和 parts from the one counted, only what was done holds for both. */
    private static Phrase withoutAnother(Phrase phrase, Utterance utterance) {
        String before = utterance.around().before();
        boolean joined = !before.isEmpty() && ANOTHER.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean goesOn = joined
                && utterance.clause().listed()
                && utterance.sameUnit()
                && phrase.verb().isEmpty(); // 43所高校、职业院校和538所中小学
        if (goesOn) {
            return new Phrase("", "", "");
        }
        return joined && phrase.isVerbFirst() ? new Phrase("", phrase.verb(), "") : phrase;
    }

    private Named actionBehind(Counted counted, Spoken spoken, double confidence) {
        Phrase behind = phrases.read(counted.predicate());
        String name = names.of(counted.predicate(), behind, spoken.topic());
        return Named.own(name, "action behind the figure", confidence, spoken.named(name, behind.topic()));
    }
}
