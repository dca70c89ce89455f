package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags ({@code <p>}) and entities of HTML, by name or number, that stayed in a text, because a page was saved as text or
 * escaped twice. A tag that ends a line becomes a line's end, the others nothing. Only names
 * that HTML has; {@code P<0.05} and {@code 《<条例>释义》} stay.
 */
final class MarkupStep implements Step {

    private static final int LONGEST_TAG = 300;

    private static final String AMP = "&(?:amp;|#38;|#x26;){0,4}+";
    private static final String OPEN = "(?:<|" + AMP + "(?:lt|#60|#x3[Cc]);)";
    private static final String CLOSE = "(?:>|" + AMP + "(?:gt|#62|#x3[Ee]);)";
    private static final String LINE = "p|br|div|tr|table|tbody|thead|ul|ol|li|h[1-6]|section|article|hr";
    private static final String INLINE =
            "span|strong|font|em|td|th|a|b|i|u|sup|sub|img|center|o:p|st1:\\w{1,20}|style|col";

    private static final Pattern TAG = Pattern.compile(
            OPEN + "/?(?:(" + LINE + ")|" + INLINE + ")" + "(?:\\s[^<>\\n]{0," + LONGEST_TAG + "}?)?\\s?/?" + CLOSE);

    private static final Pattern ENTITY =
            Pattern.compile(AMP + "(?:#(\\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([a-zA-Z]{2,8}\\d?));");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", "\u3000"),
            Map.entry("thinsp", ""),
            Map.entry("zwnj", ""),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("plusmn", "±"),
            Map.entry("deg", "°"),
            Map.entry("permil", "‰"),
            Map.entry("sup2", "²"),
            Map.entry("sup3", "³"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("yen", "¥"),
            Map.entry("lang", "〈"),
            Map.entry("rang", "〉"));

    @Override
    public String kind() {
        return "markup";
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int doubtful = -1; // an open bracket or an ampersand that began nothing: what is near may not be joined to it
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c != '<' && c != '&') {
                doubtful = c == '\n' || c == '>' || i - doubtful > LONGEST_TAG ? -1 : doubtful;
                i++;
                continue;
            }
            Optional<Edit> edit = doubtful >= 0 ? Optional.empty() : at(text, i);
            if (edit.isEmpty()) {
                doubtful = i++;
            } else {
                edits.add(edit.get());
                i = edit.get().span().end();
            }
        }
        return edits;
    }

    private Optional<Edit> at(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_TAG + 60);
        Matcher tag = TAG.matcher(text).region(at, limit);
        if (tag.lookingAt()) {
            boolean ends = tag.group(1) != null && at > 0 && text.charAt(at - 1) != '\n';
            boolean last = tag.end() == text.length() || text.charAt(tag.end()) == '\n';
            return Optional.of(new Edit(kind(), new Span(at, tag.end()), ends && !last ? "\n" : ""));
        }
        Matcher entity = ENTITY.matcher(text).region(at, limit);
        return entity.lookingAt()
                ? meaning(entity).map(m -> new Edit(kind(), new Span(at, entity.end()), m))
                : Optional.empty();
    }

    private static Optional<String> meaning(Matcher entity) {
        if (entity.group(3) != null) {
            return Optional.ofNullable(NAMES.get(entity.group(3)));
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        if (code == 0xA0) {
            return Optional.of(" ");
        }
        boolean character = Character.isDefined(code) && !Character.isISOControl(code) && !isSurrogate(code);
        return character ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    private static boolean isSurrogate(int code) {
        return code >= 0xD800 && code <= 0xDFFF;
    }
}
