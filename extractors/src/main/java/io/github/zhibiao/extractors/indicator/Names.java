package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Makes names of indicators from cores, topics and counted nouns: the head first, then what was done with it. */
final class Names {

    /** A phrase that only says where or for whom: 向昭觉、布拖等. */
    private static final Wording ASIDE = Wording.of("(?:向|在|对|围绕|针对|以|重点在|按照|根据|联合|会同|协同)[^占]*");

    /** 出台针对疫情防控的64条措施: what the things counted are about. */
    private static final Wording ABOUT = Wording.of("(出台|制定|推出|发布|印发|实施)?(?:针对|关于)([^，。；]{2,14})");

    private static final Wording FIELD = Wording.of(".*(?:领域|方面|环节)");
    /** Blanks, marks of footnotes, abbreviations in brackets and signs of a font's own: 生产总值[2]（GDP）. */
    private static final Wording ASIDES = Wording.of(
            "(?=[\\s\\d①-⑳\\[（(—–\\p{Co}我全各])(?:\\s+|^\\d{1,2}[.．](?=\\p{IsHan})|[①-⑳]|\\[\\d{1,3}]|[（(][A-Za-z"
                    + " .]{1,12}[)）]|[—–]\\s?\\d{1,3}\\s?[—–]|[（(](?:详?见|含(?:上年|上期|以前年度|旧存|积存|存)|按)[^（）()]{0,20}[)）]|\\p{Co}|(?<=转贷|代发|核定|批准|下达|拨付|分配)我[省市县区州](?:20\\d{2}年)?(?=\\p{IsHan}{2})|全年全[国省市县区州]|各级各类(?=\\p{IsHan}{2})|各类(?=\\p{IsHan}{2}))");

    private static final Wording POWER = Wording.of("[电企业源][^、，]{0,4}$");
    /** With a verb before it one item of a table: 上解上级支出, 接待国内游客人数. */
    private static final Wording ITEM = Wording.of("(?:收入|支出|人数|人次)$|^调[入出]资金$");

    private static final String LOSS = "损失";
    private static final Wording VICTIMS = Wording.of("(?:死亡|受伤|死伤|伤亡)(?:人数?)?$");
    private static final String FUND = "基金";
    private static final Wording INSURED = Wording.of("^(?:参加)?(.{2,16}保险)(?=人数|参保|职工)");

    /** What is said of the amount spoken of, and not of what has that amount. */
    private static final Set<String> OF_THE_HEAD =
            Set.of("增速", "增幅", "涨幅", "降幅", "增量", "占比", "比重", "总量", "总额", "总数", "数量", "规模", "余额", "存量");

    /** 每百元营业收入中的成本: what has it stands before. */
    private static final Wording PER = Wording.of("每[百千万]元.*中的.*$");

    /** With 的 behind what they take they describe what is counted: 提供住宿的社会服务机构116个. */
    private static final Set<String> DESCRIBING =
            Set.of("具有", "取得", "获得", "达到", "符合", "满足", "享受", "提供", "从事", "参加", "接受");

    /** What is carried out may stand at the end of a list: 开展甲河、乙河等2条河流、3条沟治理. */
    private static final Wording CARRYING = Wording.of("(?:开展|推进|实施|启动|抓好)$");

    private static final String ORGANISE = "组织";
    private static final int LONGEST_DONE = 8;
    private static final String BY = "通过";
    private static final int LONGEST_FIELD = 12;
    private static final int LONGEST = 40;
    /** 对经济增长的贡献率: whose it is, has to be told. */
    static final Wording CONTRIBUTION = Wording.of("(?:对|拉动)[^，]{2,16}贡献率");

    private final Lexicon lexicon;
    private final PhraseReader phrases;

    Names(Lexicon lexicon, PhraseReader phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The name that a core gives by itself or with the topic put back; {@code phrase} is the core, read. */
    String of(String core, Phrase phrase, String topic) {
        Optional<Proportion> share = core.endsWith("占比") ? Optional.empty() : Proportion.of(core);
        if (share.isEmpty()) {
            return name(core, phrase, topic);
        }
        String part = share.get().part();
        return share.get().name(part.isEmpty() ? topic : name(part, phrases.read(part), topic));
    }

    private String name(String core, Phrase phrase, String topic) {
        if (needsTopic(core) && !topic.isEmpty()) {
            return topic.endsWith(core) ? topic : core.startsWith(topic) ? core : owner(topic, core) + core;
        }
        if (!topic.isEmpty() && core.length() <= LONGEST_FIELD && FIELD.is(core)) {
            return core + topic; // 食品药品安全领域286件
        }
        if (phrase.isVerbOnly()) {
            if (lexicon.is(Role.ALONE, phrase.verb())) {
                return phrase.verb();
            }
            return topic.endsWith(phrase.verb()) ? topic : topic + phrase.verb();
        }
        if (!phrase.before().isEmpty() && isLight(phrase)) { // 工业企业实现营业收入
            return plain(
                    phrase.before() + (phrase.before().endsWith("实") ? phrase.verb() : "") + phrase.object()); // 实有
        }
        return phrase.isVerbFirst() ? ofAction(phrase, topic) : plain(phrase.whole());
    }

    /** Whose {@code attribute} is meant: 建筑业 where 建筑业总产值 goes before 利润总额, but 税收收入 where it goes before 总量. */
    private String owner(String topic, String attribute) {
        if (attribute.equals("发电量") && !POWER.in(topic)) {
            return ""; // 钢材100万吨，发电量20亿千瓦时
        }
        if (attribute.equals("余额") && topic.endsWith("限额")) { // 政府债务限额50亿元，余额40亿元
            return topic.substring(0, topic.length() - "限额".length());
        }
        if (attribute.endsWith(LOSS)) { // 交通事故死伤人数12人，直接经济损失5万元
            return VICTIMS.replaceFirst(topic, "");
        }
        String head = lexicon.last(Role.HEAD, topic);
        boolean balance = attribute.endsWith("结余");
        if (balance && topic.endsWith("结余")) {
            return "";
        }
        Matcher insurance = INSURED.matcher(topic);
        if (attribute.endsWith(FUND) && insurance.find()) { // 参加失业保险人数27万人，征缴基金2亿元
            return insurance.group(1);
        }
        boolean another = head.length() > 1
                && (balance || (lexicon.is(Role.HEAD, attribute) && !OF_THE_HEAD.contains(attribute)));
        if (!another) {
            Matcher per = PER.matcher(topic);
            return per.find() && per.start() > 0 ? topic.substring(0, per.start()) : topic;
        }
        String owner = Marks.off(topic.substring(0, topic.length() - head.length()));
        boolean twice = owner.length() > 2 && attribute.startsWith(owner.substring(owner.length() - 2)); // 商品房销售 + 销售额
        return twice ? owner.substring(0, owner.length() - 2) : owner;
    }

    /** 上解上级支出: a verb with what it makes one item of a table with. */
    boolean isItem(Phrase phrase) {
        return ITEM.in(phrase.whole());
    }

    /** True if {@code name} is {@code core} with what it is of put back. */
    boolean isPutBack(String name, String core) {
        return needsTopic(core) && !name.equals(core) && name.endsWith(core);
    }

    /** 收办行政复议案件 → 行政复议案件收办, 新增就业 as it is, 实现进出口总额 → 进出口总额. */
    private String ofAction(Phrase phrase, String topic) {
        boolean light = isLight(phrase);
        if (!light && isFixed(phrase)) {
            return phrase.verb() + phrase.object();
        }
        if (DESCRIBING.contains(phrase.verb()) && phrase.object().indexOf('的') > 0) {
            return phrase.verb() + phrase.object();
        }
        if (phrase.verb().equals(BY) && !phrases.read(phrase.object()).verb().isEmpty()) {
            return phrase.object(); // 通过房票去化商品住宅
        }
        if (needsTopic(phrase.object()) && !topic.isEmpty()) {
            return (light ? owner(topic, phrase.object()) : topic + phrase.verb()) + phrase.object();
        }
        return phrase.object() + (light ? "" : phrase.verb());
    }

    /**
     * The name of a counted noun with the words before the figure and what the noun did.
     *
     * @param enumerated the words before the figure name each one counted
     */
    String ofCounted(String core, Phrase phrase, Counted counted, boolean enumerated) {
        String noun = counted.noun();
        Matcher about = ABOUT.matcher(core);
        if (about.matches()) {
            return plain(about.group(2) + noun + (about.group(1) == null ? "" : about.group(1)));
        }
        boolean says = !phrase.whole().isEmpty() && !ASIDE.is(core) && !isList(core) && !enumerated;
        if (!says) {
            boolean told =
                    lexicon.is(Role.GENERIC, noun) && !counted.predicate().isEmpty();
            boolean does = phrase.isVerbFirst()
                    && (enumerated || isList(core))
                    && !isLight(phrase)
                    && (lexicon.is(Role.COMPOUND, lexicon.last(Role.COMPOUND, noun)) || !CARRYING.in(phrase.verb()));
            if (!told && does) { // 新增甲、乙、丙3家景区
                return isFixed(phrase) ? phrase.verb() + noun : noun + phrase.verb();
            }
            String predicate = Beneficiaries.plain(counted.predicate());
            return !told ? noun : plain(predicate.endsWith(noun) ? predicate : predicate + noun);
        }
        if (needsTopic(phrase.object()) || needsTopic(core)) { // 实施总装机27万千瓦光伏项目
            return noun + (needsTopic(core) ? core : phrase.object());
        }
        if (phrase.verb().equals(ORGANISE)
                && phrase.isVerbOnly()
                && !counted.predicate().isEmpty()) {
            String done = lexicon.last(Role.ACTION, counted.predicate()); // 组织专家进行论证
            return counted.predicate().length() <= LONGEST_DONE
                    ? counted.predicate() + noun
                    : (done.isEmpty() ? ORGANISE : done) + noun;
        }
        if (phrase.isVerbOnly()) {
            String verb = isLight(phrase) ? "" : phrase.verb();
            return isFixed(phrase) ? verb + noun : noun + verb;
        }
        if (phrase.isVerbFirst()) {
            return phrase.object() + noun + (isLight(phrase) ? "" : phrase.verb());
        }
        return plain(phrase.whole() + noun);
    }

    /** 针对疫情防控: a long clause that is part of a name all the same. */
    static boolean isAbout(String core) {
        return ABOUT.is(core);
    }

    /** 桑龙、城龙、醴娄等7条高速公路: the list is counted, and not part of the name. */
    private static boolean isList(String core) {
        return core.endsWith("等") || (core.indexOf('、') >= 0 && core.indexOf('、') != core.lastIndexOf('、'));
    }

    /** 总投资, 占比: it has to be told of what. */
    boolean needsTopic(String noun) {
        return lexicon.is(Role.ATTRIBUTE, noun) || CONTRIBUTION.is(noun);
    }

    boolean isLight(Phrase phrase) {
        return lexicon.is(Role.LIGHT, phrase.verb());
    }

    private boolean isFixed(Phrase phrase) {
        return lexicon.is(Role.FIXED, phrase.verb()) || phrase.verb().startsWith("新") || isItem(phrase);
    }

    private static String plain(String name) {
        return Marks.off(name.replace("分别", ""));
    }

    /** A name fit for a column: no longer than a reader would write. */
    static String cut(String name) {
        String clean = ASIDES.without(name);
        return clean.length() <= LONGEST ? clean : Marks.off(clean.substring(clean.length() - LONGEST));
    }
}
