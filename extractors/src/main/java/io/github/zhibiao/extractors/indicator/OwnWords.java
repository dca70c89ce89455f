package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names a figure by the words before it in its own clause. */
final class OwnWords {

    static final Wording KIND = Wording.of("(?:业|类|企业|产品|险|公路|铁路|民航|航空|水运|单位|居民|辅助性活动)$");
    private static final String PRICE = "价格";
    private static final Wording RATE = Wording.of(".*(?:率|金额|标的额)");
    private static final Wording DIGIT = Wording.of("\\d");
    private static final Wording PULL = Wording.of("拉动(?:全[国省市县区州])?(?:经济|GDP|(?:地区|国内)?生产总值)?");
    private static final Wording OF_GROWTH = Wording.of("对[^，]{2,12}的?贡献率$");
    private static final int LONGEST_PART = 20;
    /** A core this short may only say which part of the figure before: 自然人. */
    private static final int SHORT = 8;

    private static final String INPUT = "投入";
    private static final String DEBT_SERVICE = "还本付息";
    /** As long as 债务, and as 余额. */
    private static final int KIND_OF = 2;

    private static final Set<String> BALANCES = Set.of("余额", "限额", "额度");

    private static final int LONGEST_HEAD = 16;

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final Names names;
    private final Coordination coordination;
    private final Kinds kinds;

    OwnWords(Lexicon lexicon, PhraseReader phrases, Names names, Coordination coordination) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.names = names;
        this.coordination = coordination;
        this.kinds = new Kinds(lexicon);
    }

    /**
     * The name.
     *
     * @param phrase the core of the utterance, read
     * @param paragraph what the sentences before leave
     */
    Named name(Utterance utterance, Phrase phrase, Spoken spoken, Paragraph paragraph) {
        String topicBefore = paragraph.topic();
        if (utterance.isShare() && Proportion.of(utterance.core()).isPresent()) {
            return share(utterance, phrase, spoken);
        }
        List<String> pulled = pulled(utterance, spoken);
        if (pulled.size() == 1) {
            return Named.inherited(pulled.get(0), "topic put back", 0.8, spoken.named(pulled.get(0), ""));
        }
        List<String> members = pulled.isEmpty() ? members(utterance, spoken) : pulled;
        if (members.size() > 1) {
            boolean levels = !spoken.names().isEmpty() && members.stream().allMatch(Level::isAlone);
            return listed(
                    utterance,
                    levels
                            ? members.stream().map(m -> m + spoken.subject()).toList()
                            : withOwner(members, spoken, utterance.is(Shape.RANK)),
                    spoken);
        }
        Optional<String> perHead =
                PerHead.name(utterance.core(), spoken.names().isEmpty() ? topicBefore : spoken.subject());
        if (perHead.isPresent()) {
            return Named.inherited(perHead.get(), "whose amount per head", 0.85, spoken.named(perHead.get(), ""));
        }
        Optional<String> side = otherSide(utterance.core(), spoken.first());
        if (side.isPresent()) {
            return Named.inherited(side.get(), "other side of the account", 0.85, spoken.named(side.get(), ""));
        }
        boolean opens = utterance.clause().span().start() == 0; // 实施整合，营业收入翻一番 speaks of no sentence before
        boolean people = Kinds.isPeople(topicBefore) && Kinds.isPeople(utterance.core()); // 在园幼儿 behind 毕业生
        String topic = spoken.topic().isEmpty() && opens && !people ? topicBefore : spoken.topic();
        Optional<String> insured = Kinds.insured(utterance, paragraph.parts());
        if (insured.isPresent()) {
            return Named.own(
                    insured.get(),
                    "kind of the figure broken down",
                    0.8,
                    spoken.named(insured.get(), utterance.core()));
        }
        return part(utterance, phrase, spoken, topic)
                .or(() -> kind(utterance, phrase, spoken, paragraph))
                .orElseGet(() -> whole(utterance, phrase, spoken, topic, paragraph));
    }

    /** 贡献率分别为…，拉动经济增长0.3、1.4和4.5个百分点: by whose contribution; empty where none was told before. */
    private static List<String> pulled(Utterance utterance, Spoken spoken) {
        boolean pulls = PULL.is(utterance.core()) && spoken.names().size() == utterance.followers() + 1;
        if (!pulls || !spoken.names().stream().allMatch(n -> OF_GROWTH.in(n))) {
            return List.of();
        }
        return spoken.names().stream()
                .map(n -> OF_GROWTH.replaceFirst(n, utterance.core()) + "增长")
                .toList();
    }

    /** 医疗保险基金收入5亿元，支出4亿元: the spending of the account that the sentence began with. */
    private static Optional<String> otherSide(String core, String first) {
        boolean side = core.equals("支出") && first.endsWith("收入") && first.length() > core.length();
        return side ? Optional.of(first.substring(0, first.length() - core.length()) + core) : Optional.empty();
    }

    /** 一产、二产占比重12%、40%: each member's share, or the one share. */
    private Named share(Utterance utterance, Phrase phrase, Spoken spoken) {
        String core = utterance.core();
        if (utterance.followers() > 0) {
            int at = core.indexOf('占');
            List<String> three = Coordination.threeIndustries(core.substring(0, at));
            List<String> members = three.isEmpty() ? coordination.members(core.substring(0, at)) : three;
            if (members.size() == utterance.followers() + 1) {
                List<String> shares = members.stream()
                        .map(m -> names.of(m + core.substring(at), phrase, ""))
                        .toList();
                return Named.own(shares.get(0), "first member of a list", 0.85, spoken.listed(shares));
            }
        }
        String name = names.of(core, phrase, spoken.subject());
        boolean ofTheOneBefore = core.startsWith("占"); // and of its place
        return ofTheOneBefore
                ? Named.inherited(name, "share of a whole", 0.85, spoken.sharing(name))
                : Named.own(name, "share of a whole", 0.85, spoken.sharing(name));
    }

    /** 总量和增速均居第5位, 营业收入、利润总额分别增长9%、7%: of what was spoken of. */
    private List<String> withOwner(List<String> members, Spoken spoken, boolean ranks) {
        boolean bare = !spoken.topic().isEmpty() && members.stream().allMatch(names::needsTopic);
        boolean rates = !ranks && members.stream().anyMatch(m -> m.endsWith("率")); // 办复率、满意率均为100%: of all
        return !bare || rates
                ? members
                : members.stream()
                        .map(m -> ranks ? spoken.subject() + m : names.of(m, phrases.read(m), spoken.topic()))
                        .toList();
    }

    private static Named listed(Utterance utterance, List<String> members, Spoken spoken) {
        Spoken next = spoken.of(members.get(members.size() - 1)).listed(members);
        boolean dealt = utterance.followers() + 1 >= members.size()
                || (utterance.clause().back().distributed() && utterance.followers() > 0);
        return dealt
                ? Named.own(members.get(0), "first member of a list", 0.9, next)
                : new Named(members, "each member of a list", false, 0.85, next);
    }

    /** The names that the core lists, if the figure or those behind it are of each; else the core alone. */
    private List<String> members(Utterance utterance, Spoken spoken) {
        String core = utterance.core();
        Back back = utterance.clause().back();
        int followers = utterance.followers();
        List<String> industries = followers == 2
                ? Coordination.threeIndustries(
                        ofIndustries(core, utterance.around().before(), spoken))
                : List.of();
        if (!industries.isEmpty()) {
            return industries;
        }
        boolean two = followers == 1 && utterance.around().alike();
        List<String> pair = two ? coordination.pair(core) : List.of();
        if (!pair.isEmpty()) {
            return pair;
        }
        List<String> members = coordination.members(core, followers + 1);
        if (back.distributed() && followers > 0 && members.size() < followers + 1) {
            members = withClauses(utterance, members);
        }
        if (members.size() < 2) {
            return List.of(core);
        }
        if (coordination.beginsWithAction(core)) { // 受理、办结案件, like names that stand alone
            members =
                    members.stream().map(m -> names.of(m, phrases.read(m), "")).toList();
        }
        if (followers > 0 && (back.distributed() || followers + 1 == members.size())) {
            return members;
        }
        boolean grows = utterance.form() == Form.GROWTH
                && core.indexOf('、') >= 0
                && core.indexOf("合计") < 0
                && coordination.haveHeads(core); // 工业投资、民间投资增长6%
        boolean rates = utterance.isShare() || utterance.is(Shape.RANK);
        boolean ranked = utterance.is(Shape.RANK)
                && core.indexOf('、') >= 0
                && !lexicon.last(Role.CHANGED, core).isEmpty(); // 工业投资、民间投资增速居第2位
        boolean parallel = back.each()
                || grows
                || ranked
                || (rates && core.indexOf('、') >= 0 && members.stream().allMatch(m -> m.endsWith("率")));
        return parallel ? members.stream().map(OwnWords::withoutEtc).toList() : List.of(core);
    }

    /** 对经济增长的贡献率分别为 behind the shares of the three industries is of each of them. */
    private static String ofIndustries(String core, String before, Spoken spoken) {
        boolean told = core.startsWith("对")
                && core.endsWith("贡献率")
                && (spoken.names().stream().anyMatch(n -> n.startsWith("第三产业")) || before.contains("三次产业"));
        return told ? "三次产业" + core : core;
    }

    /** 金属制品业，专用设备制造业，电力、热力生产和供应业增加值分别增长5%、6%和7%: a list that commas part. */
    private List<String> withClauses(Utterance utterance, List<String> members) {
        String sentence = utterance.around().before();
        int wanted = utterance.followers() + 1;
        int end = utterance.clause().span().start() - 1;
        String list = utterance.core();
        for (int parts = members.size(); parts < wanted && end > 0 && sentence.charAt(end) == '，'; parts++) {
            int start = Math.max(sentence.lastIndexOf('，', end - 1), sentence.lastIndexOf('。', end - 1));
            String part = sentence.substring(start + 1, end);
            if (part.isEmpty() || part.length() > LONGEST_PART || DIGIT.in(part)) {
                return members;
            }
            list = part + "、" + list;
            end = start;
        }
        List<String> all = coordination.members(list);
        return all.size() == wanted ? all : members;
    }

    /** 刑事、民商事和执行等各类案件: what follows speaks of 各类案件. */
    private static String withoutList(String head) {
        int etc = head.lastIndexOf('等') + 1;
        return head.length() > LONGEST_HEAD && head.indexOf('、') >= 0 && etc > 1 && head.length() - etc >= 2
                ? head.substring(etc)
                : head;
    }

    private static String withoutEtc(String member) {
        return member.replaceFirst("等(?=.{0,4}$)", "");
    }

    /** Which part of the figure before, with what that one is of. */
    private Optional<Named> part(Utterance utterance, Phrase phrase, Spoken spoken, String topic) {
        String core = utterance.core();
        Clause clause = utterance.clause();
        String last = spoken.names().isEmpty() ? "" : spoken.names().get(0);
        if (last.contains(DEBT_SERVICE) && DEBT_SERVICE.contains(core) && core.length() == KIND_OF) { // 还本, 付息
            return Optional.of(
                    Named.own(last.replace(DEBT_SERVICE, core), "part of the figure before the bracket", 0.8, spoken));
        }
        if (clause.inBrackets() && sharesWord(core, last)) {
            String name = joined(last, core);
            return Optional.of(Named.own(name, "part of the figure before the bracket", 0.8, spoken));
        }
        boolean listed = clause.listed() && utterance.form() == Form.LEVEL && utterance.sameUnit();
        if (utterance.sameUnit() && Level.isAlone(core) && !last.isEmpty()) { // 政府债务限额50亿元，其中市本级20亿元
            return Optional.of(ofLevel(core, last, spoken));
        }
        if (!clause.breakdown() && !listed && !goesOn(utterance, last)) {
            return Optional.empty();
        }
        if (clause.breakdown() && !topic.isEmpty() && phrases.endsInAction(core)) { // 其中自然人提出39984件
            String name = core + topic;
            Spoken next = spoken.listed(List.of(name));
            return Optional.of(Named.own(name, "who did it, with the topic put back", 0.8, next));
        }
        String head = headOfParts(last);
        boolean headless = core.length() <= SHORT
                && lexicon.last(Role.HEAD, core).isEmpty()
                && phrase.verb().isEmpty()
                && (clause.breakdown() || !core.endsWith(INPUT)); // 完成投资5亿元、研发投入1亿元
        if (head.length() <= 1 || !headless) {
            return Optional.empty();
        }
        String name = Kinds.joined(core, head);
        Spoken next = spoken.listed(List.of(name));
        return Optional.of(Named.own(name, "part of the figure before, with its head", 0.8, next));
    }

    /** 增加值 of 生产总值, else what the name ends in. */
    private String headOfParts(String whole) {
        return whole.endsWith(Whole.GDP) ? Whole.ADDED : lexicon.last(Role.HEAD, whole);
    }

    private Optional<Named> kind(Utterance utterance, Phrase phrase, Spoken spoken, Paragraph paragraph) {
        return kinds.name(utterance, phrase, paragraph.parts())
                .or(() -> kinds.product(utterance, phrase, spoken.subject()))
                .map(name ->
                        Named.own(name, "kind of the figure broken down", 0.8, spoken.named(name, utterance.core())));
    }

    /** 一般债务限额5亿元,专项债务8亿元: the kind that the figure before was of, told without the head. */
    private boolean goesOn(Utterance utterance, String last) {
        String core = utterance.core();
        String head = last.substring(Math.max(0, last.length() - KIND_OF));
        return utterance.form() == Form.LEVEL
                && utterance.sameUnit()
                && core.length() > KIND_OF
                && BALANCES.contains(head)
                && last.endsWith(core.substring(core.length() - KIND_OF) + head);
    }

    /** 设备更新和以旧换新, 医疗救助补助, 用于偿还本金的债券: a verb within a noun, which no list goes on with. */
    private static boolean isInside(Phrase phrase) {
        return !phrase.before().isEmpty()
                && (phrase.before().endsWith("用于")
                        || phrase.object().length() <= KIND_OF
                        || Marks.isIn("和及与、", phrase.object().charAt(0)));
    }

    /** 一般公共预算收入 with 税收收入 in brackets is 一般公共预算税收收入: what both end in is said once. */
    private static String joined(String last, String core) {
        int same = 0;
        while (same < Math.min(last.length(), core.length())
                && last.charAt(last.length() - 1 - same) == core.charAt(core.length() - 1 - same)) {
            same++;
        }
        return same < KIND_OF ? last + core : last.substring(0, last.length() - same) + core;
    }

    private static Named ofLevel(String level, String last, Spoken spoken) {
        String name = level + Level.off(last);
        return Named.own(name, "level that has part of the figure before", 0.8, spoken.listed(List.of(name)));
    }

    /** 国有企业增加值下降7.1%；股份制企业增长8.4%: one of a row of kinds, each told with the head of the first. */
    private Optional<String> sibling(Utterance utterance, Spoken spoken, Paragraph paragraph) {
        String core = utterance.core();
        String last = spoken.names().isEmpty() ? "" : spoken.names().get(0);
        String own = last.contains(PRICE) // 居民消费价格总水平
                ? PRICE
                : headOfParts(last);
        String head = own.isEmpty() ? paragraph.measure() : own;
        boolean kind = utterance.form() == Form.GROWTH && (!paragraph.parts().isEmpty() || KIND.in(core));
        return kind && head.length() > 1 && lexicon.last(Role.HEAD, core).isEmpty()
                ? Optional.of(core + head)
                : Optional.empty();
    }

    /** 一般债券 in brackets after 置换债券资金: two characters together that both have. */
    private static boolean sharesWord(String core, String last) {
        if (core.length() > SHORT || last.endsWith(core) || last.startsWith(core)) {
            return false;
        }
        for (int i = 0; i + 2 <= core.length(); i++) {
            if (last.contains(core.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private Named whole(Utterance utterance, Phrase phrase, Spoken spoken, String topic, Paragraph paragraph) {
        String core = utterance.core();
        boolean listed = utterance.clause().listed() && core.length() <= SHORT;
        if (!spoken.owner().isEmpty()
                && (listed || (phrase.isVerbFirst() && names.isLight(phrase)))) { // 实现利润 behind 工业企业实现营业收入
            String owned = spoken.owner() + (listed ? core : phrase.object());
            return Named.inherited(
                    owned,
                    "owner put back",
                    0.8,
                    spoken.named(owned, spoken.owner()).ownedBy(spoken.owner(), false));
        }
        Optional<String> sibling = sibling(utterance, spoken, paragraph);
        if (sibling.isPresent()) {
            return Named.own(
                    sibling.get(), "head of the figure before shared", 0.75, spoken.listed(List.of(sibling.get())));
        }
        String name = names.of(core, phrase, topic);
        boolean goesOn = !name.equals(core) && (name.startsWith(topic) || names.isPutBack(name, core));
        if (!topic.isEmpty() && goesOn) {
            return Named.inherited(name, "topic put back", 0.8, spoken.named(name, topic));
        }
        boolean only = lexicon.is(Role.ATTRIBUTE, core) || phrase.isVerbOnly();
        boolean rate = RATE.is(core); // behind 结案率96% 保全率 is not of 结案率
        String head = rate || (topic.isEmpty() && only)
                ? "" // 办结率99%，满意率98%; 批捕785人，起诉536人
                : phrase.topic().isEmpty() ? core : phrase.topic();
        boolean has = phrase.verb().endsWith("有"); // 城镇居民家庭拥有汽车50辆、空调70台
        boolean owns = !phrase.before().isEmpty()
                && names.isLight(phrase)
                && !phrase.verb().equals("有");
        Spoken next = spoken.named(name, owns && !has ? phrase.before() : withoutList(head));
        return Named.own(
                name,
                "words before the figure",
                0.9,
                owns
                        ? next.ownedBy(phrase.before(), has)
                        : next.acting(names.isItem(phrase) || isInside(phrase) ? "" : phrase.verb()));
    }
}
