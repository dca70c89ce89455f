package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What money is for. Reports on budgets tell dozens of sums that are nothing but 资金, and only what stands behind the figure
 * tells one from the next: 筹措资金3亿元，支持高标准农田建设 is 支持高标准农田建设资金.
 */
final class Purpose {

    private static final Set<String> BARE = Set.of("", "资金", "经费", "各类资金", "各级资金", "各项资金", "财政资金", "项目资金");
    private static final Wording FUNDS_BEHIND = Wording.of("^(?:专项|补助|建设|财政)?(?:资金|经费)");
    private static final String FOR = "用于";
    /** Who gives it: 中央财政拟, 市级. */
    private static final Wording GIVER = Wording.of("^(?:(?:中央|[省市县区州]|各级)(?:本级|级)?(?:财政)?(?:拟)?)");

    /** Verbs that open a purpose and no noun; 引导 opens 引导基金. */
    private static final Wording OPENS = Wording.of("(?:主要|重点|全部|专项|统筹)*(?:用于|支持|保障|推进|推动|促进)");

    private static final Wording MONEY = Wording.of("(?:资金|基金|贷款|债券|补贴|支出)$");

    private static final Wording RAISED_BEFORE =
            Wording.of("(?:增加|加大)([^，。；：\\d对]{2,12}?(?:投入|支出|资金|补助|补贴|投资))(?:力度)?[，；]$");
    private static final Wording RAISED = Wording.of("募集资金(?:原|计划|将|拟|已)*$");
    /** 支持我市: whose it is says the record. */
    private static final Wording OWN_PLACE = Wording.of("(?<=^\\p{IsHan}{2,4})(?:我|全)[省市县区州](?=\\p{IsHan}{3})");
    /** A tail that says nothing without the list before it: 等重点领域. */
    private static final Wording EMPTY_TAIL = Wording.of("^(?:重点|各类|各项|相关)?(?:领域|方面|政策|项目|工作|工程|支出|任务)");

    private static final String FUNDS = "资金";
    /** A purpose beyond this is shortened to what it begins or ends with. */
    private static final int LONGEST = 24;
    /** One without list marks is no name beyond this. */
    private static final int LONGEST_PLAIN = 34;

    private static final int SHORTEST = 2;
    /** A first member shorter than this may be half of one: 选调生、博士生活补贴. */
    private static final int SHORTEST_MEMBER = 6;

    private final Lexicon lexicon;

    Purpose(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name of the money that the utterance tells, where its own words say no more than that it is money. */
    Optional<String> name(Utterance utterance) {
        if (!isMoney(utterance)) {
            return Optional.empty();
        }
        Surroundings around = utterance.around();
        Matcher funds = FUNDS_BEHIND.matcher(around.after());
        String after = funds.lookingAt() ? around.after().substring(funds.end()) : around.after(); // 2亿元资金支持再就业
        String words = after.isEmpty() ? around.beyond() : after;
        if (after.isEmpty() && isBare(written(utterance), false) && verb(words) < 0) {
            return raised(utterance);
        }
        boolean whole = after.isEmpty() || !around.runsOn();
        return whole && verb(words) >= 0 && isBare(written(utterance), words.startsWith(FOR))
                ? of(words).map(purpose -> giver(written(utterance)) + purpose + FUNDS)
                : Optional.empty();
    }

    /** 增加社会保障投入，中央财政拟安排30亿元: what the clause before says is raised. */
    private static Optional<String> raised(Utterance utterance) {
        int start = utterance.clause().span().start();
        String before = utterance.around().before().substring(Math.max(0, start - LONGEST), start);
        String giver = giver(written(utterance));
        Matcher raised = RAISED_BEFORE.matcher(before);
        return !giver.isEmpty() && raised.find() ? Optional.of(giver + raised.group(1)) : Optional.empty();
    }

    /** True if the words behind a sum say what it is for, and not what it counts: 贴息资金2亿元支持企业. */
    boolean follows(Utterance utterance) {
        String words = utterance.around().after();
        return isMoney(utterance) && !written(utterance).isEmpty() && OPENS.opens(words) && !MONEY.in(words);
    }

    private static boolean isMoney(Utterance utterance) {
        return utterance.form() == Form.LEVEL
                && utterance.figure().value().quantity().unit().dimension() == Dimension.MONEY;
    }

    private static String written(Utterance utterance) {
        return utterance.around().before().substring(utterance.clause().front().end());
    }

    private static String giver(String written) {
        Matcher giver = GIVER.matcher(written);
        return giver.find() ? giver.group().replace("拟", "") : "";
    }

    /** 市级统筹安排各类资金: nothing but who gives money, and that it is given; or, before 用于, not even that. */
    private boolean isBare(String written, boolean forIt) {
        if (forIt && (written.isEmpty() || RAISED.in(written))) {
            return true;
        }
        String given = without(Role.BETWEEN, GIVER.replaceFirst(written, ""));
        String verb = lexicon.first(Role.FUNDING, given);
        String rest = given;
        while (!verb.isEmpty()) {
            rest = without(Role.BETWEEN, rest.substring(verb.length()));
            verb = lexicon.first(Role.FUNDING, rest);
        }
        return rest.length() < given.length() && BARE.contains(Marks.off(rest));
    }

    private String without(Role role, String words) {
        String rest = words;
        String word = lexicon.first(role, rest);
        while (!word.isEmpty()) {
            rest = rest.substring(word.length());
            word = lexicon.first(role, rest);
        }
        return rest;
    }

    /** Where the verb that opens a purpose begins, behind its adverbs; -1 where none does. */
    private int verb(String words) {
        String rest = words;
        String adverb = lexicon.first(Role.MANNER, rest);
        while (!adverb.isEmpty() && lexicon.first(Role.PURPOSE, rest).length() <= adverb.length()) {
            rest = rest.substring(adverb.length());
            adverb = lexicon.first(Role.MANNER, rest);
        }
        return lexicon.first(Role.PURPOSE, rest).isEmpty() ? -1 : words.length() - rest.length();
    }

    private Optional<String> of(String words) {
        String purpose = OWN_PLACE.replaceFirst(Marks.off(words.substring(verb(words))), "");
        String verb = lexicon.first(Role.PURPOSE, purpose);
        return purpose.length() >= verb.length() + SHORTEST ? shortened(purpose, verb) : Optional.empty();
    }

    private static Optional<String> shortened(String purpose, String verb) {
        if (purpose.length() <= LONGEST) {
            boolean etc = purpose.endsWith("等") && purpose.indexOf('、') < 0; // 用于非遗保护等
            return Optional.of(etc ? purpose.substring(0, purpose.length() - 1) : purpose);
        }
        int etc = purpose.lastIndexOf('等') + 1;
        String tail = purpose.substring(etc);
        if (etc > 1
                && tail.length() > SHORTEST
                && tail.length() <= LONGEST - verb.length()
                && purpose.indexOf('、') >= 0
                && purpose.indexOf('、') < etc
                && !EMPTY_TAIL.opens(tail)) {
            return Optional.of(verb + tail); // 支持A实验室、B研究院等研发机构建设
        }
        int mark = purpose.lastIndexOf('、', LONGEST);
        if (mark >= verb.length() + SHORTEST_MEMBER) {
            return Optional.of(purpose.substring(0, mark) + "等");
        }
        return purpose.length() <= LONGEST_PLAIN ? Optional.of(purpose) : Optional.empty();
    }
}
