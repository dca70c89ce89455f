package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.regex.Pattern;

/** Takes apart what stands between a figure and the one before it. */
final class ClauseReader {

    /** As long as 其中. */
    private static final int PARTS = 2;

    private static final String SOFT = "，,：:∶；;。";
    /** Behind a figure: it is where a change began. */
    private static final Pattern TURN = Pattern.compile(
            "(?:左右|以上|以下)?，?(?:分别)?(?:稳步|快速|大幅)?(?:提高|增加|提升|上升|增长|扩大|增|升|下降|降低|减少|缩小|压缩|压减|缩短|降|调整|扩展|发展|跃升|拓展|延伸)(?:到|至|为)");

    private static final Pattern BASE =
            Pattern.compile("、?(?:同?比|较)[^，。；、]{2,16}(?:的|[^、，](?:预算|执行|完成|决算|预计|快报)数)(?:为)?");
    private static final Pattern CHANGED = Pattern.compile("(?:增加|减少|增长|下降|提高|降低|上升|净增|多|少|提升)(?!到|至|为)");

    private final FrontReader fronts;
    private final BackReader backs;

    ClauseReader(Lexicon lexicon) {
        this.fronts = new FrontReader(lexicon);
        this.backs = new BackReader(lexicon);
    }

    /**
     * The clause before {@code figure}.
     *
     * @param sentence the sentence with its times and places
     * @param from where the figure before ends, or the group begins
     */
    Clause read(SentenceReading sentence, Mention<Figure> figure, int from) {
        String text = sentence.text();
        int start = start(text, from, figure.start());
        boolean brackets = start > from && isIn("（(", text.charAt(start - 1));
        boolean joined = start == from
                && !(from > 0 && isIn("；;", text.charAt(from - 1)))
                && (start == figure.start() || Marks.isList(text.substring(start, figure.start())));
        boolean listed = start == from && from > 0 && isIn("、和及与", text.charAt(start));
        boolean turns = TURN.matcher(text)
                .region(endOfList(sentence, figure), text.length())
                .lookingAt();
        Front read = fronts.read(sentence, start, figure.start());
        Front front = opensParts(text, from, start) ? read.breakingDown() : read;
        Back back = isBase(text, start, figure)
                ? Back.BASE
                : backs.read(sentence, front, figure.start(), turns, figure.value());
        return new Clause(new Span(start, figure.start()), joined, listed, brackets, front, back);
    }

    /** 较2020年末的9323亿元增加4374亿元: what the change is told against, with its amount. */
    private static boolean isBase(String text, int start, Mention<Figure> figure) {
        return BASE.matcher(text).region(start, figure.start()).matches()
                && CHANGED.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** 其中，工资性收入3万元: a comma parts the word from what it says. */
    private static boolean opensParts(String text, int from, int start) {
        return start - from > PARTS
                && isIn("，,：:", text.charAt(start - 1))
                && (text.startsWith("其中", start - 1 - PARTS) || text.startsWith("包括", start - 1 - PARTS));
    }

    /** Where the figures that list marks string to this one end: 分别从771家、481家增加到. */
    private static int endOfList(SentenceReading sentence, Mention<Figure> figure) {
        int end = figure.end();
        for (Mention<Figure> next : sentence.figures()) {
            if (next.start() == end + 1 && isIn("、和:：∶", sentence.text().charAt(end))) {
                end = next.end();
            }
        }
        return end;
    }

    /** After the last comma, or the bracket that holds the figure; brackets that close again before it are passed over. */
    static int start(String text, int from, int to) {
        int depth = 0;
        for (int at = to - 1; at >= from; at--) {
            char c = text.charAt(at);
            if (isIn("）)》”〉】]", c)) {
                depth++;
            } else if (isIn("（(《“〈【[", c)) {
                depth--;
                if (depth < 0 && isIn("（(", c)) {
                    return at + 1;
                }
                depth = Math.max(depth, 0);
            } else if (depth == 0 && isIn(SOFT, c)) {
                return at + 1;
            }
        }
        return from;
    }
}
