package io.github.zhibiao.extractors.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings above a paragraph. Chinese reports number them, from the highest: 第一章, 一、, （一）, 1. , （1）. A numbered
 * line counts as a heading where it is short and does not read as a sentence.
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

    private record Open(int level, String text) {}

    private final List<Open> open = new ArrayList<>();

    List<String> above() {
        return open.stream().map(Open::text).toList();
    }

    /** Takes a line that the format marks as a heading of that level. */
    void marked(int level, String text) {
        push(numbered(text).orElse(level - 1), text.strip());
    }

    /** Takes a line if its number makes it a heading. */
    boolean take(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.indexOf('；') >= 0 || text.matches(".*[。，；].+[。；]?")) {
            return false;
        }
        Optional<Integer> level = numbered(text);
        level.ifPresent(l -> push(l, text));
        return level.isPresent();
    }

    private static Optional<Integer> numbered(String text) {
        for (int level = 0; level < LEVELS.size(); level++) {
            Matcher m = LEVELS.get(level).matcher(text);
            if (m.find()) {
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
