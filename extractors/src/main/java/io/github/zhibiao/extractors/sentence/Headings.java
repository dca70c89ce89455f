package io.github.zhibiao.extractors.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings above a paragraph. Chinese reports number them, from the highest: 第一章, 一、, （一）, 1. , （1）. A numbered
 * line counts as a heading where it is short and does not read as a sentence; of a numbered paragraph the few words before
 * its first sign do.
 */
final class Headings {

    private static final int LONGEST = 45;
    private static final String CN = "[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^第" + CN + "(?:章|部分|篇)"),
            Pattern.compile("^" + CN + "[、.．]"),
            Pattern.compile("^[（(]" + CN + "[)）]"),
            Pattern.compile("^\\d{1,2}[.．、](?!\\d)"),
            Pattern.compile("^[（(]\\d{1,2}[)）]"));

    /** What stands behind the number of a heading that opens a paragraph: 1.一般公共预算。全市…, 一、综合 初步核算…. */
    private static final Pattern OPENS = Pattern.compile(
            "^[^\\d，,。；;：:、\\s]{2,24}+(?:、[^\\d，,。；;：:、\\s]{1,12}+){0,3}(?=[。：:]\\s*\\S|\\s+\\p{IsHan})");

    /** 2.债券付息支出9194万元。 says a figure and is no heading; （一）2025年工作回顾。 is one. */
    private static final Pattern FIGURE = Pattern.compile("\\d(?!\\d{0,3}[年—-]).*。$");

    private record Open(int level, String text) {}

    private final List<Open> open = new ArrayList<>();

    List<String> above() {
        return open.stream().map(Open::text).toList();
    }

    /** Takes a line that the format marks as a heading of that level. */
    void marked(int level, String text) {
        push(numbered(text).orElse(level - 1), text.strip());
    }

    /** Takes a paragraph if it is a numbered heading, or opens with one. */
    void take(String paragraph) {
        String text = paragraph.strip();
        for (int level = 0; level < LEVELS.size(); level++) {
            Matcher number = LEVELS.get(level).matcher(text);
            if (number.find()) {
                int at = level;
                heading(text, number.end()).ifPresent(h -> push(at, h));
                return;
            }
        }
    }

    /** The whole of it if it is short and no sentence, else what opens it; {@code from} is behind its number. */
    private static Optional<String> heading(String text, int from) {
        boolean sentence = text.length() > LONGEST
                || text.indexOf('；') >= 0
                || text.matches(".*[。，；].+[。；]?")
                || FIGURE.matcher(text).find(from);
        if (!sentence) {
            return Optional.of(text);
        }
        Matcher opens = OPENS.matcher(text).region(from, text.length());
        return opens.find() ? Optional.of(text.substring(0, opens.end())) : Optional.empty();
    }

    private static Optional<Integer> numbered(String text) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).matcher(text).find()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private void push(int level, String text) {
        while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
            open.remove(open.size() - 1);
        }
        open.add(new Open(level, text));
    }
}
