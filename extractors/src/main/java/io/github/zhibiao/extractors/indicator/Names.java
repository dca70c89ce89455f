package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes names of indicators from cores, topics and counted nouns. */
final class Names {

    private static final Pattern SHARE = Pattern.compile("^(.*?)(?:约|共)?占(?!比|地|用|有|据|道)(.*?)(?:的)?(?:比重|比例|比率|份额)?$");
    private static final Pattern BUDGET_DONE = Pattern.compile(
            "^(.*?)(?:为|完成|占|达)?((?:全年|年初|调整|年度|变动|全年调整|代编|汇编)?(?:预算|调整预算|预期目标|年初计划|任务|计划|目标任务))(?:数|任务)?(?:的)?$");
    /** A phrase that only says where or for whom: 向昭觉、布拖等. */
    private static final Pattern ASIDE = Pattern.compile("^(?:向|在|对|围绕|针对|以|重点在|按照|根据)[^占]*$");

    private static final int LONGEST = 40;

    private final Lexicon lexicon;
    private final Segmenter segmenter;

    Names(Lexicon lexicon, Segmenter segmenter) {
        this.lexicon = lexicon;
        this.segmenter = segmenter;
    }

    Phrase phrase(String core) {
        return Phrase.of(core, segmenter, lexicon);
    }

    /** The name that a core gives by itself or with the topic put back. */
    String of(String core, Phrase phrase, String topic) {
        Matcher share = SHARE.matcher(core);
        if (share.matches() && !core.endsWith("占比")) {
            String who = share.group(1).isEmpty() ? topic : name(share.group(1), topic);
            return share.group(2).isEmpty() ? who + "占比" : who + "占" + share.group(2) + "比重";
        }
        return name(core, topic, phrase);
    }

    /** {@code 完成年初预算的}: the topic with how much of its budget was done. */
    boolean isBudgetDone(String core) {
        return BUDGET_DONE.matcher(core).matches();
    }

    String budgetDone(String core, String topic) {
        Matcher done = BUDGET_DONE.matcher(core);
        if (!done.matches()) {
            throw new IllegalArgumentException("no budget in " + core);
        }
        String who = done.group(1).isEmpty() ? topic : done.group(1);
        return who + "完成" + done.group(2) + "比例";
    }

    boolean endsInAction(String core) {
        List<Word> words = segmenter.words(core);
        Word last = words.get(words.size() - 1);
        return words.size() > 1 && last.isVerb() && lexicon.is(Role.ACTION, last.text());
    }

    boolean isShareOf(String core) {
        return SHARE.matcher(core).matches();
    }

    private String name(String core, String topic) {
        return name(core, topic, phrase(core));
    }

    private String name(String core, String topic, Phrase phrase) {
        if (lexicon.is(Role.ATTRIBUTE, core) && !topic.isEmpty()) {
            return topic.endsWith(core) ? topic : topic + core;
        }
        if (!topic.isEmpty() && core.length() <= 12 && core.matches(".*(?:领域|方面|环节)")) {
            return core + topic; // 食品药品安全领域286件
        }
        if (phrase.isVerbOnly()) {
            return topic.isEmpty() || topic.endsWith(phrase.verb())
                    ? topic.isEmpty() ? phrase.verb() : topic
                    : topic + phrase.verb();
        }
        if (phrase.isVerbFirst()) {
            if (lexicon.is(Role.LIGHT, phrase.verb())) {
                return lexicon.is(Role.ATTRIBUTE, phrase.object()) && !topic.isEmpty()
                        ? topic + phrase.object()
                        : phrase.object();
            }
            if (lexicon.is(Role.FIXED, phrase.verb()) || phrase.verb().startsWith("新")) {
                return phrase.verb() + phrase.object();
            }
            if (lexicon.is(Role.ATTRIBUTE, phrase.object()) && !topic.isEmpty()) {
                return topic + phrase.verb() + phrase.object();
            }
            return phrase.object() + phrase.verb();
        }
        return plain(phrase.whole());
    }

    /** The noun that stands behind a figure and is counted by it ({@code 39家市级部门}), and what it did. */
    record Counted(String noun, String predicate) {
        static final Counted NONE = new Counted("", "");
    }

    Counted counted(String after) {
        if (after.isEmpty() || "，。；、：,;:）)”".indexOf(after.charAt(0)) >= 0) {
            return Counted.NONE;
        }
        StringBuilder noun = new StringBuilder();
        StringBuilder predicate = new StringBuilder();
        int depth = 0;
        List<Word> words = segmenter.words(after);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.text();
            if ("“《（(‘".contains(text)) {
                depth++;
            } else if ("”》）)’".contains(text)) {
                depth--;
            }
            boolean stop = depth == 0 && predicate.length() == 0 && noun.length() > 0 && endsNoun(words, i, lexicon);
            if (depth == 0 && noun.length() == 0 && predicate.length() == 0 && isFunction(word)) {
                return Counted.NONE;
            }
            if (stop || predicate.length() > 0) {
                predicate.append(text);
            } else {
                noun.append(text);
            }
        }
        return new Counted(ClauseReader.tidy(noun.toString()), ClauseReader.tidy(predicate.toString()));
    }

    /** A verb, adverb, preposition or 的 ends the counted noun; a verb right before a noun may be part of it (建成 项目). */
    private static boolean endsNoun(List<Word> words, int i, Lexicon lexicon) {
        Word word = words.get(i);
        if (isFunction(word) || "的了".contains(word.text()) || lexicon.is(Role.BETWEEN, word.text())) {
            return true;
        }
        boolean acts = word.isVerb() && lexicon.is(Role.ACTION, word.text());
        return acts
                && !(i + 1 < words.size()
                        && lexicon.is(Role.COMPOUND, words.get(i + 1).text()));
    }

    private static boolean isFunction(Word word) {
        String tag = word.tag();
        boolean joins = tag.equals("c") && !"和与及、".contains(word.text());
        boolean particle = tag.startsWith("u") && !word.text().equals("的");
        return tag.startsWith("d") || tag.startsWith("p") || joins || particle;
    }

    /** The name of a counted noun with the words before the figure and what the noun did. */
    String countedName(Clause clause, Phrase phrase, Counted counted) {
        String noun = counted.noun();
        if (clause.isBare() || ASIDE.matcher(clause.core()).matches()) {
            boolean generic = lexicon.is(Role.GENERIC, noun);
            return generic && !counted.predicate().isEmpty() ? plain(counted.predicate() + noun) : noun;
        }
        if (phrase.isVerbOnly()) {
            if (lexicon.is(Role.LIGHT, phrase.verb())) {
                return noun;
            }
            boolean first =
                    lexicon.is(Role.FIXED, phrase.verb()) || phrase.verb().startsWith("新");
            return first ? phrase.verb() + noun : noun + phrase.verb();
        }
        if (phrase.isVerbFirst()) {
            return phrase.object() + noun + (lexicon.is(Role.LIGHT, phrase.verb()) ? "" : phrase.verb());
        }
        return plain(phrase.whole() + noun);
    }

    private static String plain(String name) {
        return ClauseReader.tidy(name.replace("分别", ""));
    }

    /** The members of a list: {@code 优秀率、合格率}; one member where it is none. */
    List<String> members(String core, boolean split) {
        if (!split) {
            return List.of(core);
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if ("“《（(".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && ("、和及与".indexOf(c) >= 0) && i > from && i + 1 < core.length()) {
                parts.add(core.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(core.substring(from));
        List<String> clean =
                parts.stream().map(ClauseReader::tidy).filter(p -> !p.isEmpty()).toList();
        return shareHeads(clean);
    }

    /** Three figures of 三次产业 are of the first, the second and the third. */
    List<String> threeIndustries(String core) {
        return List.of(core.replace("三次产业", "第一产业"), core.replace("三次产业", "第二产业"), core.replace("三次产业", "第三产业"));
    }

    /** {@code 城乡居民收入} distributed is of 城镇居民 and of 农村居民. */
    List<String> townAndCountry(String core) {
        if (!core.contains("城乡")) {
            return List.of(core);
        }
        return List.of(core.replace("城乡", "城镇"), core.replace("城乡", "农村"));
    }

    /** What the last member ends in belongs to all ({@code 粮食、油料产量}), what the first begins with as well ({@code 游客人数和总花费}). */
    private List<String> shareHeads(List<String> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        String last = parts.get(parts.size() - 1);
        String head = lexicon.last(Role.HEAD, last);
        List<String> names = new ArrayList<>();
        String first = parts.get(0);
        String firstHead = lexicon.last(Role.HEAD, first);
        String stem = first.substring(0, first.length() - firstHead.length());
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String own = lexicon.last(Role.HEAD, part);
            if (i > 0 && lexicon.is(Role.ATTRIBUTE, part) && !stem.isEmpty()) {
                names.add(stem + part);
            } else if (own.isEmpty() && head.length() > 1) {
                names.add(part + shared(part, last, head));
            } else {
                names.add(part);
            }
        }
        return List.copyOf(names);
    }

    /** 城镇和农村常住居民收入: where the last member's own word is as long as this one, all behind it is shared. */
    private String shared(String part, String last, String head) {
        boolean aligned = part.length() <= 3
                && part.length() < last.length() - head.length()
                && segmenter.words(last).stream().anyMatch(w -> w.span().end() == part.length());
        return aligned ? last.substring(part.length()) : head;
    }

    /** A name fit for a column: no longer than a reader would write. */
    static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
