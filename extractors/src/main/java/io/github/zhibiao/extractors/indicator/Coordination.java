package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Rows;
import io.github.zhibiao.extractors.rule.Wording;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The members of a list of names, each with what it shares with the others: {@code 粮食、油料产量} are 粮食产量, 油料产量. */
final class Coordination {

    private static final int SHORT = 3;
    private static final int SAME_END = 2;
    private static final int LONGEST_TAIL = 4;
    private static final Wording MARK = Wording.of("[、和与及]");
    /** Before 等 of a list; but 初等教育, 平等. */
    private static final Wording MEMBER = Wording.of("[^初中高平对同优劣特一二三]$");

    private static final int LONGEST_GRADE = 4;
    /** 第一、二、三产业增加值 and every other way to count up to three. */
    private static final Wording THREE_INDUSTRIES = Wording.of("^第?一(?:产业)?、第?二(?:产业)?(?:、|和)第?三(?:次)?产业(.*)$");

    private static final Wording PER = Wording.of("每(?:[百千万]|百万|十万)(?:名)?(?:常住)?(?:人口|人|老年人|名老人)");

    private static final Wording DAY_AND_NIGHT = Wording.of("(.*?)昼间?[、和]夜间(.*)");

    private static final String TOWN_AND_COUNTRY = "城乡";

    /** Of {@code pairs.tsv}. */
    private final List<String[]> pairs = Rows.of(Coordination.class, "pairs.tsv");

    private final Lexicon lexicon;
    private final Segmenter segmenter;

    Coordination(Lexicon lexicon, Segmenter segmenter) {
        this.lexicon = lexicon;
        this.segmenter = segmenter;
    }

    private static final String ALL_MARKS = "、和及与";

    /** The members; one where it is no list. */
    List<String> members(String core) {
        List<String> times = core.indexOf('夜') < 0 ? List.of() : dayAndNight(core);
        if (!times.isEmpty()) {
            return times;
        }
        return members(core, ALL_MARKS);
    }

    /** The members for so many figures: of 金融业、软件和信息服务业增加值 there are two if two figures follow. */
    List<String> members(String core, int figures) {
        List<String> all = members(core);
        if (all.size() <= figures || figures < 2 || core.indexOf('、') < 0) {
            return all;
        }
        List<String> fewer = members(core, "、");
        return fewer.size() == figures ? fewer : all;
    }

    private List<String> members(String core, String marks) {
        List<String> parts = parts(core, marks).stream()
                .map(Marks::off)
                .filter(p -> !p.isEmpty())
                .toList();
        return parts.size() < 2 ? parts : shareBeginning(shareEnds(parts));
    }

    /** 每千人床位数、医师数: the second is per head as well. */
    private static List<String> shareBeginning(List<String> names) {
        Matcher per = PER.matcher(names.get(0));
        boolean shared = per.lookingAt() && names.stream().skip(1).noneMatch(n -> PER.in(n));
        return !shared
                ? names
                : names.stream()
                        .map(n -> n.equals(names.get(0)) ? n : per.group() + n)
                        .toList();
    }

    /** Each member of the list has a head of its own. */
    boolean haveHeads(String core) {
        return parts(core, ALL_MARKS).stream().allMatch(p -> head(Marks.off(p)).length() > 1);
    }

    /** Three figures of 三次产业 or 第一、二、三产业 are of the first, the second and the third; empty where none is named so. */
    static List<String> threeIndustries(String core) {
        Matcher counted = THREE_INDUSTRIES.matcher(core);
        String each = counted.matches() ? "三次产业" + counted.group(1) : core;
        return each.contains("三次产业")
                ? List.of(each.replace("三次产业", "第一产业"), each.replace("三次产业", "第二产业"), each.replace("三次产业", "第三产业"))
                : List.of();
    }

    /** Two things that one word names: 城乡居民收入 distributed is of 城镇居民 and of 农村居民; empty where none is in it. */
    List<String> pair(String core) {
        for (String[] pair : pairs) {
            int at = core.indexOf(pair[0]);
            boolean fits = pair[0].equals(TOWN_AND_COUNTRY) ? at == 0 : at >= 0;
            if (fits && core.indexOf('、') < 0) {
                String before = core.substring(0, at);
                String after = core.substring(at + pair[0].length());
                return List.of(before + pair[1] + after, before + pair[2] + after);
            }
        }
        return List.of();
    }

    /** 昼、夜间达标率 is of 昼间 and of 夜间. */
    private static List<String> dayAndNight(String core) {
        Matcher both = DAY_AND_NIGHT.matcher(core);
        return both.matches()
                ? List.of(both.group(1) + "昼间" + both.group(2), both.group(1) + "夜间" + both.group(2))
                : List.of();
    }

    private List<String> parts(String core, String marks) {
        if (!MARK.in(core)) {
            return List.of(core);
        }
        List<Word> words = core.indexOf('和') < 0 && core.indexOf('与') < 0 && core.indexOf('及') < 0
                ? List.of()
                : segmenter.words(core);
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            int whole = lexicon.first(Role.WHOLE, core.substring(i)).length();
            if (whole > 0) {
                i += whole - 1;
            } else if (isIn("“《（(", c)) {
                depth++;
            } else if (isIn("”》）)", c)) {
                depth--;
            } else if (depth == 0 && isIn(marks, c) && i > from && i + 1 < core.length() && isMark(words, c, i)) {
                parts.add(core.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(core.substring(from));
        return parts;
    }

    /** 和 and 与 part a list where they are words, and not within 参与率. */
    private static boolean isMark(List<Word> words, char c, int at) {
        return c == '、'
                || words.stream()
                        .anyMatch(w -> w.span().start() == at && w.span().length() == 1);
    }

    /** What the last member ends in belongs to all ({@code 粮食、油料产量}), what the first begins with as well ({@code 游客人数和总花费}). */
    private List<String> shareEnds(List<String> parts) {
        if (parts.get(0).endsWith("存") && parts.get(1).startsWith("贷款")) { // 金融机构存、贷款余额
            String owner = parts.get(0).substring(0, parts.get(0).length() - 1);
            return List.of(parts.get(0) + parts.get(1).substring(1), owner + parts.get(1));
        }
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        String attribute = lexicon.last(Role.ATTRIBUTE, first); // 空气质量优秀率、合格率: the longer of the two
        String head = attribute.length() > head(first).length() ? attribute : head(first);
        String stem = first.substring(0, first.length() - head.length());
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            boolean needsStem = !names.isEmpty() && isBare(part, first) && !lexicon.is(Role.ATTRIBUTE, first);
            if (needsStem && !stem.isEmpty()) {
                names.add(stem + part);
            } else {
                names.add(acts(part) ? withObject(part, first, last) : part + sharedHead(part, last));
            }
        }
        if (!names.get(0).equals(first)) { // it shares the head
            names.set(names.size() - 1, withoutClass(names.get(names.size() - 1)));
        }
        return List.copyOf(names);
    }

    /** 5G手机产量 of 5G手机等新兴产品产量: the class is of all members, and no part of the last one's name. */
    private String withoutClass(String last) {
        int etc = last.lastIndexOf('等');
        String head = head(last);
        boolean classed = etc > 1 && head.length() > 1 && etc + 1 < last.length() - head.length();
        if (!classed || !MEMBER.in(last.substring(0, etc))) {
            return last;
        }
        String kind = last.substring(etc + 1, last.length() - head.length());
        return last.substring(0, etc) + (kind.length() <= SHORT ? kind : "") + head; // 信息产业增加值 of 信息等产业增加值
    }

    /** The first of a list only acts: 受理、办结案件. */
    boolean beginsWithAction(String core) {
        return acts(parts(core, ALL_MARKS).get(0));
    }

    private boolean acts(String part) {
        return lexicon.is(Role.ACTION, part);
    }

    /** What was done was done to the same: 受理、办结案件 are 受理案件, 办结案件; 案件受理、办结 are 案件受理, 案件办结. */
    private String withObject(String action, String first, String last) {
        String ahead = lexicon.first(Role.ACTION, last);
        if (!acts(last) && !ahead.isEmpty()) {
            return action + last.substring(ahead.length());
        }
        String object = first.substring(
                0, first.length() - lexicon.last(Role.ACTION, first).length());
        return action.equals(first) || object.equals(first) ? action : object + action;
    }

    /** 总花费 behind 游客人数, 支出 behind 预算收入: nothing but a head, where the first member has one as well. */
    private boolean isBare(String part, String first) {
        return lexicon.is(Role.ATTRIBUTE, part)
                || (lexicon.is(Role.HEAD, part) && !head(first).isEmpty());
    }

    private String head(String name) {
        return lexicon.last(Role.HEAD, name);
    }

    /** 退役军人、残疾人新增就业: what was done to the last was done to all. */
    private String sharedAction(String part, String last) {
        List<Word> words = segmenter.words(last);
        for (int i = 1; i < words.size() && !part.equals(last); i++) {
            String text = words.get(i).text();
            if (lexicon.is(Role.FIXED, text) || lexicon.is(Role.ACTION, text)) {
                return last.substring(words.get(i).span().start());
            }
        }
        return "";
    }

    /** The head with what stands before it and is of all members: 全产业链产值 of 食用菌全产业链产值. */
    private String modified(String part, String last, String head) {
        String rest = last.substring(0, last.length() - head.length());
        String shared = head;
        String word = lexicon.last(Role.SHARED, rest);
        while (!word.isEmpty() && word.length() < rest.length() && !endsAlike(part, word)) { // 优势产业、制造业产业产值
            rest = rest.substring(0, rest.length() - word.length());
            shared = word + shared;
            word = lexicon.last(Role.SHARED, rest);
        }
        return shared;
    }

    /** No quote closes in it that did not open in it, and it holds no word of the part's own kind (金融业, 服务业). */
    private static boolean isShareable(String part, String shared) {
        boolean quoted =
                shared.indexOf('”') >= 0 && (shared.indexOf('“') < 0 || shared.indexOf('“') > shared.indexOf('”'));
        return !quoted && shared.indexOf(part.charAt(part.length() - 1)) < 0;
    }

    private static boolean endsAlike(String part, String word) {
        return part.endsWith(word.substring(word.length() - 1));
    }

    /** 刑事、治安案件: a word that makes names with what stands before it, where this one has none. */
    private String sharedNoun(String part, String last) {
        String noun = lexicon.last(Role.COMPOUND, last);
        boolean lacks = part.length() < SHORT
                && noun.length() == SAME_END
                && noun.length() < last.length()
                && lexicon.last(Role.COMPOUND, part).isEmpty();
        return lacks ? noun : "";
    }

    /** 城市低保、农村低保标准: what follows in the last member on the word that this one ends in, is shared. */
    private static String tailBehindSameEnd(String part, String last) {
        if (part.length() <= SAME_END || part.length() >= last.length() + SAME_END) {
            return "";
        }
        int at = last.lastIndexOf(part.substring(part.length() - SAME_END));
        int from = at + SAME_END;
        return at > 0 && from < last.length() && from + LONGEST_TAIL >= last.length() ? last.substring(from) : "";
    }

    /** 城镇和农村常住居民收入: where the last member's own word is as long as this one, all behind it is shared. */
    private String sharedHead(String part, String last) {
        int grade = last.indexOf('级');
        if (part.endsWith("级") && grade > 0 && grade < LONGEST_GRADE && !part.equals(last)) { // 国家级、省级示范园区
            return last.substring(grade + 1);
        }
        String changed = lexicon.last(Role.CHANGED, last); // 开发投资、销售面积增速
        if (changed.length() > 1 && lexicon.last(Role.CHANGED, part).isEmpty() && changed.length() < last.length()) {
            return changed;
        }
        String head = head(last);
        String tail = tailBehindSameEnd(part, last);
        if (!tail.isEmpty()) {
            return tail;
        }
        if (head.isEmpty()) {
            String action = sharedAction(part, last);
            return action.isEmpty() ? sharedNoun(part, last) : action;
        }
        if (head.length() <= 1 || !head(part).isEmpty()) {
            return "";
        }
        boolean aligned = part.length() <= SHORT
                && part.length() < last.length() - head.length()
                && isShareable(part, last.substring(part.length()))
                && segmenter.words(last).stream().anyMatch(w -> w.span().end() == part.length());
        String shared = aligned ? last.substring(part.length()) : modified(part, last, head);
        return shared.startsWith("等") ? shared.substring(1) : shared; // 水稻、玉米等产量
    }
}
