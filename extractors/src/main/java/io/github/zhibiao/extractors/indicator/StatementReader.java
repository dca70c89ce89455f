package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.extractors.indicator.Clause.ChangeKind;
import io.github.zhibiao.extractors.indicator.Names.Counted;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the figures of a sentence from left to right and says of each what it is of and in what form it speaks. What a
 * clause leaves out is put back from the clauses before it: 受理358件 after 行政复议案件.
 */
final class StatementReader {

    private static final Pattern TIMES_OF = Pattern.compile("(?:为|是|相当于|达到?|达).{1,14}的$");
    private static final Pattern GROWTH_BEHIND =
            Pattern.compile("^(?:以上|左右|以内)?的?(?:年均|平均|同比|高速|较快|快速|两位数)*(?:增长|增速|增幅|涨幅|降幅|增长率)");
    private static final List<String> STRUCTURE = List.of("第一产业", "第二产业", "第三产业");

    private final Lexicon lexicon = new Lexicon();
    private final ClauseReader clauses = new ClauseReader(lexicon);
    private final Names names;
    private final boolean budgetReport;
    private Budget budget;
    private String topicBefore = ""; // and of what
    private List<String> before = List.of(); // what the sentence before, in the same paragraph, spoke of first

    StatementReader(Names names, boolean budgetReport) {
        this.names = names;
        this.budgetReport = budgetReport;
        this.budget = new Budget();
    }

    static StatementReader of(io.github.zhibiao.extractors.word.Segmenter segmenter, boolean budgetReport) {
        return new StatementReader(new Names(new Lexicon(), segmenter), budgetReport);
    }

    /** A new paragraph: what was said of budgets no longer holds. */
    void newParagraph() {
        budget = new Budget();
        before = List.of();
        topicBefore = "";
    }

    /** What is carried from clause to clause. */
    private static final class Memory {
        String firstTopic = "";
        String topic = ""; // what a clause without a subject speaks of
        List<String> last = List.of(); // the names that the figure before has
        Optional<Area> area = Optional.empty();
        int whole = -1; // the statement that 其中 breaks down
        Form lastForm = Form.LEVEL;
        int members; // how far a distributed list has been dealt out
        Clause lastClause;
        List<Area> areas = List.of(); // a list of places, dealt out one by one
        int dealt;
        boolean originBefore; // the figure before is where a change began
        int end; // where it ends
    }

    /** The statements of the sentence, in text order; one figure said of several things gives one for each. */
    List<Statement> read(SentenceReading sentence) {
        List<Statement> statements = new ArrayList<>();
        Memory memory = new Memory();
        String text = sentence.text();
        int from = 0;
        for (int i = 0; i < sentence.figures().size(); i++) {
            Mention<Figure> figure = sentence.figures().get(i);
            int group = Math.max(text.lastIndexOf('；', figure.start()), text.lastIndexOf(';', figure.start()));
            if (group >= from) {
                memory.area = Optional.empty();
                memory.whole = -1;
                from = group + 1;
            }
            subject(sentence, from, figure.start(), memory);
            Clause clause = clauses.read(sentence, figure, from);
            int next = i + 1 < sentence.figures().size()
                    ? sentence.figures().get(i + 1).start()
                    : text.length();
            String after = after(text, figure.end(), next);
            state(sentence, figure, clause, after, followers(sentence, i), memory, statements);
            from = figure.end();
        }
        if (!statements.isEmpty()) {
            before = List.of(statements.get(0).name());
            topicBefore = memory.firstTopic;
        }
        return statements;
    }

    /** Clauses without a figure give the topic for those after them: 全年商品房销售，住宅30万平方米. */
    private void subject(SentenceReading sentence, int from, int to, Memory memory) {
        int start = ClauseReader.clauseStart(sentence.text(), from, to);
        if (start <= from + 2 || !memory.topic.isEmpty()) {
            return;
        }
        String before = sentence.text().substring(from, start - 1);
        int cut = Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('。'), before.lastIndexOf('：')));
        String core = ClauseReader.tidy(before.substring(cut + 1).replaceFirst("^在(.*)(?:中|方面|上)$", "$1"));
        core = core.substring(core.lastIndexOf('的') + 1);
        if (core.length() >= 2 && core.length() <= 16 && !core.matches("[分从按].*看|.*(?:来看|方面)")) {
            Phrase phrase = names.phrase(core);
            memory.topic = phrase.topic().isEmpty() ? core : phrase.topic();
        }
    }

    /** What stands behind a figure up to the next mark or figure. */
    private static String after(String text, int from, int to) {
        int depth = 0;
        int closed = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ("（(“《".indexOf(c) >= 0) {
                depth++;
            } else if ("）)”》".indexOf(c) >= 0 && --depth < 0) {
                return text.substring(from, at);
            } else if (depth == 0 && "，,。；;：:".indexOf(c) >= 0) {
                return text.substring(from, at);
            } else if (depth == 0 && c == '、' && at == from) {
                return "";
            }
            if (depth == 0) {
                closed = at + 1;
            }
        }
        return text.substring(from, depth == 0 ? to : closed); // a bracket that holds the next figure does not belong
    }

    /** How many figures follow with only a list mark between: 10.6%、9%. */
    private static int followers(SentenceReading sentence, int i) {
        int n = 0;
        List<Mention<Figure>> figures = sentence.figures();
        while (i + n + 1 < figures.size()) {
            String between = sentence.text()
                    .substring(figures.get(i + n).end(), figures.get(i + n + 1).start());
            if (!between.matches("[、和及与，]|以及")
                    || (between.equals("，") && n == 0 && !sameUnit(figures.get(i), figures.get(i + 1)))) {
                break;
            }
            n++;
        }
        return n;
    }

    private static boolean sameUnit(Mention<Figure> a, Mention<Figure> b) {
        return a.value().quantity().unit().equals(b.value().quantity().unit());
    }

    private void state(
            SentenceReading sentence,
            Mention<Figure> figure,
            Clause clause,
            String after,
            int followers,
            Memory memory,
            List<Statement> statements) {
        Figure value = figure.value();
        boolean continued = clause.joined()
                && clause.isBare()
                && memory.lastClause != null
                && value.shape() != Shape.RANK
                && clause.changeKind() == ChangeKind.NONE;
        Clause spoken = continued ? memory.lastClause : clause;
        Form form = continued
                ? memory.lastForm
                : form(value, clause, after, sentence.text().substring(0, figure.start()));
        Quantity quantity = signed(value.quantity(), spoken, form);
        boolean origin = clause.origin();
        boolean goal = !origin && memory.originBefore && clause.span().start() == memory.end;

        Named named = name(figure, clause, after, followers, continued, form, memory);
        Optional<Area> area =
                clause.area().isPresent() ? clause.area() : named.inherited() ? memory.area : Optional.empty();
        if (clause.areas().size() > 1) {
            memory.areas = clause.areas();
        }
        if (clause.breakdown() && !statements.isEmpty()) {
            memory.whole = wholeBefore(statements, clause);
        }
        int partOf = memory.whole >= 0
                        && statements.get(memory.whole).form() == form
                        && statements.get(memory.whole).quantity().unit().equals(quantity.unit())
                ? memory.whole
                : -1;
        List<Optional<Area>> places = places(clause, continued, followers, area, memory);
        for (String name : named.names()) {
            String full = budgetReport ? budget.complete(name) : name;
            for (Optional<Area> place : places) {
                statements.add(new Statement(
                        figure,
                        Names.cut(full.isEmpty() ? fallback(sentence, figure) : full),
                        quantity,
                        form,
                        place,
                        partOf,
                        named.how(),
                        origin,
                        goal,
                        full.isEmpty() ? 0.2 : named.confidence()));
            }
        }
        memory.area = area;
        memory.originBefore = origin;
        memory.end = figure.end();
        memory.lastForm = form;
        if (!continued) {
            memory.lastClause = clause;
        }
        if (clause.inBrackets() && sentence.text().startsWith("）", figure.end())) {
            memory.whole = -1;
        }
    }

    /** The places a figure is of: one, or each of a list that opens its clause, dealt out where as many figures follow. */
    private static List<Optional<Area>> places(
            Clause clause, boolean continued, int followers, Optional<Area> area, Memory memory) {
        if (clause.areas().size() > 1) {
            boolean dealt = followers + 1 >= clause.areas().size();
            memory.dealt = dealt ? 1 : 0;
            return dealt
                    ? List.of(Optional.of(clause.areas().get(0)))
                    : clause.areas().stream().map(Optional::of).toList();
        }
        if (continued && memory.dealt > 0 && memory.dealt < memory.areas.size()) {
            return List.of(Optional.of(memory.areas.get(memory.dealt++)));
        }
        return List.of(area);
    }

    /** Where no words name the figure: those nearest before it in the sentence. */
    private static String fallback(SentenceReading sentence, Mention<Figure> figure) {
        String before = sentence.text().substring(0, figure.start()).replaceAll("[^\\u4e00-\\u9fa5]+", "");
        return before.isEmpty()
                ? figure.value().quantity().unit().symbol()
                : before.substring(Math.max(0, before.length() - 12));
    }

    private static int wholeBefore(List<Statement> statements, Clause clause) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i).form() == Form.LEVEL || statements.get(i).form() == Form.GROWTH) {
                return i;
            }
        }
        return clause.breakdown() ? statements.size() - 1 : -1;
    }

    private record Named(List<String> names, String how, boolean inherited, double confidence) {
        static Named one(String name, String how, boolean inherited, double confidence) {
            return new Named(List.of(name), how, inherited, confidence);
        }
    }

    private Named name(
            Mention<Figure> figure,
            Clause clause,
            String after,
            int followers,
            boolean continued,
            Form form,
            Memory memory) {
        Figure value = figure.value();
        if (value.shape() == Shape.STRUCTURE_PART) {
            boolean next = continued || (clause.span().length() <= 1 && clause.isBare());
            memory.members = next ? memory.members + 1 : 0;
            return Named.one(STRUCTURE.get(Math.min(memory.members, 2)) + "比重", "part of a structure", false, 0.8);
        }
        if (continued && memory.members + 1 < memory.last.size()) {
            memory.members++;
            return Named.one(memory.last.get(memory.members), "next member of the list before", true, 0.9);
        }
        if (clause.changeKind() == ChangeKind.GAP) {
            return gap(clause, memory);
        }
        boolean goal = memory.originBefore && clause.span().start() == memory.end;
        if ((goal || clause.core().matches(".*(?:折算|折合|换算|计算)")) && !memory.last.isEmpty()) {
            return Named.one(memory.last.get(0), "name of the figure before", true, 0.9);
        }
        Counted counted = isCountable(value) ? names.counted(after) : Counted.NONE;
        if (clause.isBare() && counted.noun().isEmpty()) {
            return bare(clause, counted, followers, memory, form);
        }
        if (names.isBudgetDone(clause.core()) && value.quantity().unit().dimension() == Dimension.SHARE) {
            String topic = memory.last.isEmpty() ? memory.topic : memory.last.get(0);
            return Named.one(names.budgetDone(clause.core(), topic), "share of the budget done", true, 0.9);
        }
        Phrase phrase = names.phrase(clause.core());
        if (!counted.noun().isEmpty()) {
            String name = names.countedName(clause, phrase, counted);
            remember(List.of(name), counted.noun(), memory);
            return Named.one(name, "noun counted behind the figure", false, 0.8);
        }
        if (phrase.isVerbOnly()
                && names.counted(after).noun().isEmpty()
                && !counted.predicate().isEmpty()) {
            Phrase behind = names.phrase(counted.predicate());
            String name = names.of(counted.predicate(), behind, memory.topic);
            remember(List.of(name), behind.topic(), memory);
            return Named.one(name, "action behind the figure", false, 0.7);
        }
        return own(clause, phrase, followers, value, memory);
    }

    private static boolean isCountable(Figure figure) {
        return figure.shape() == Shape.AMOUNT
                && switch (figure.quantity().unit().dimension()) {
                    case COUNT, PEOPLE, EVENTS, NONE, MONEY, TIME, LENGTH, AREA, POWER, MASS -> true;
                    default -> false;
                };
    }

    private Named gap(Clause clause, Memory memory) {
        String who = clause.isBare() ? (memory.last.isEmpty() ? memory.topic : memory.last.get(0)) : clause.core();
        String rate = memory.lastForm == Form.GROWTH && !who.endsWith("增速") && clause.isBare() ? "增速" : "";
        return Named.one(who + rate + clause.change(), "gap to another place or rate", clause.isBare(), 0.8);
    }

    /** Nothing but a change, a rank or a list mark stands before the figure: it speaks of what the last one spoke of. */
    private Named bare(Clause clause, Counted counted, int followers, Memory memory, Form form) {
        if (!counted.predicate().isEmpty() && memory.last.isEmpty()) {
            Phrase behind = names.phrase(counted.predicate());
            String name = names.of(counted.predicate(), behind, memory.topic);
            remember(List.of(name), behind.topic(), memory);
            return Named.one(name, "action behind the figure", false, 0.6);
        }
        if (memory.last.isEmpty() && memory.topic.isEmpty() && !before.isEmpty()) {
            return Named.one(before.get(0), "what the sentence before spoke of", true, 0.7); // 分县市看，博乐市增长23.7%
        }
        if (memory.last.isEmpty()) {
            return Named.one(memory.topic, "topic of the clause before", true, 0.5);
        }
        memory.members = 0;
        if (memory.last.size() > 1 && followers + 1 < memory.last.size() && !clause.each()) {
            return Named.one(memory.last.get(memory.last.size() - 1), "name of the figure before", true, 0.7);
        }
        if (memory.last.size() > 1 && (clause.each() || followers == 0)) {
            return new Named(memory.last, "names of the figures before", true, 0.7);
        }
        return Named.one(memory.last.get(0), "name of the figure before", true, form == Form.LEVEL ? 0.6 : 0.9);
    }

    private Named own(Clause clause, Phrase phrase, int followers, Figure value, Memory memory) {
        String core = clause.core();
        boolean share = names.isShareOf(core) && value.quantity().unit().dimension() == Dimension.SHARE;
        if (share && followers > 0) {
            int at = core.indexOf("占");
            List<String> who = names.members(core.substring(0, at), true);
            if (who.size() == followers + 1) {
                memory.last = who.stream()
                        .map(w -> names.of(w + core.substring(at), phrase, ""))
                        .toList();
                memory.members = 0;
                return Named.one(memory.last.get(0), "first member of a list", false, 0.85);
            }
        }
        if (share) {
            String topic = memory.last.isEmpty() ? memory.topic : memory.last.get(0);
            String name = names.of(core, phrase, topic);
            return Named.one(name, "share of a whole", false, 0.85);
        }
        List<String> members = members(clause, core, followers, value);
        if (members.size() > 1) {
            memory.topic = members.get(members.size() - 1);
            memory.last = members;
            memory.members = 0;
            boolean dealt = followers + 1 >= members.size() || (clause.distributed() && followers > 0);
            return dealt
                    ? Named.one(members.get(0), "first member of a list", false, 0.9)
                    : new Named(members, "each member of a list", false, 0.85);
        }
        String topic = memory.topic.isEmpty() ? topicBefore : memory.topic;
        if (clause.inBrackets() && sharesWord(core, memory.last)) {
            return Named.one(memory.last.get(0) + core, "part of the figure before the bracket", false, 0.8);
        }
        if (clause.breakdown() && !topic.isEmpty() && names.endsInAction(core)) {
            return Named.one(core + topic, "who did it, with the topic put back", false, 0.8); // 其中自然人提出39984件
        }
        String head = memory.last.isEmpty() ? "" : lexicon.last(Lexicon.Role.HEAD, memory.last.get(0));
        if (clause.breakdown()
                && head.length() > 1
                && core.length() <= 8
                && lexicon.last(Lexicon.Role.HEAD, core).isEmpty()
                && phrase.verb().isEmpty()) {
            return Named.one(core + head, "part of the figure before, with its head", false, 0.8);
        }
        String name = names.of(core, phrase, topic);
        boolean inherited = !name.equals(core) && !topic.isEmpty() && name.startsWith(topic);
        remember(List.of(name), inherited ? topic : phrase.topic().isEmpty() ? core : phrase.topic(), memory);
        return Named.one(
                name, inherited ? "topic put back" : "words before the figure", inherited, inherited ? 0.8 : 0.9);
    }

    private List<String> members(Clause clause, String core, int followers, Figure value) {
        if (core.contains("三次产业") && followers == 2) {
            return names.threeIndustries(core);
        }
        if (clause.distributed() && core.startsWith("城乡") && core.indexOf('、') < 0 && followers > 0) {
            return names.townAndCountry(core);
        }
        boolean rates = value.quantity().unit().dimension() == Dimension.SHARE || value.shape() == Shape.RANK;
        List<String> members = names.members(core, true);
        if (members.size() < 2) {
            return List.of(core);
        }
        if (followers > 0 && (clause.distributed() || followers + 1 == members.size())) {
            return members;
        }
        boolean listed = core.indexOf('、') >= 0 || clause.each();
        boolean parallel = clause.each() || (rates && members.stream().allMatch(m -> m.endsWith("率")));
        return listed && parallel
                ? members.stream().map(m -> m.replaceAll("等$", "")).toList()
                : List.of(core);
    }

    /** 一般债券 in brackets after 置换债券资金: two characters together that both have. */
    private static boolean sharesWord(String core, List<String> last) {
        if (last.isEmpty() || core.length() > 8) {
            return false;
        }
        for (int i = 0; i + 2 <= core.length(); i++) {
            if (last.get(0).contains(core.substring(i, i + 2))) {
                return !last.get(0).endsWith(core);
            }
        }
        return false;
    }

    private static void remember(List<String> named, String topic, Memory memory) {
        memory.last = named;
        memory.members = 0;
        if (!topic.isEmpty()) {
            memory.topic = topic;
        }
        if (memory.firstTopic.isEmpty()) {
            memory.firstTopic = topic;
        }
    }

    private static Form form(Figure figure, Clause clause, String after, String before) {
        Dimension dimension = figure.quantity().unit().dimension();
        if (figure.shape() == Shape.RANK) {
            return Form.RANK;
        }
        if (figure.shape() == Shape.RATIO) {
            return Form.RATIO;
        }
        if (figure.shape() == Shape.DOUBLING) {
            return Form.GROWTH;
        }
        boolean relative = dimension == Dimension.SHARE || dimension == Dimension.MULTIPLE;
        if (clause.changeKind() == ChangeKind.GAP || clause.target()) {
            return Form.LEVEL;
        }
        if (clause.changeKind() == ChangeKind.MOVED) {
            return relative ? Form.GROWTH : Form.CHANGE;
        }
        if (clause.changeKind() == ChangeKind.VERB) {
            return relative ? Form.GROWTH : Form.CHANGE;
        }
        if (clause.changeKind() == ChangeKind.NOUN && relative) {
            return Form.GROWTH;
        }
        if (dimension == Dimension.MULTIPLE && TIMES_OF.matcher(before).find()) {
            return Form.GROWTH;
        }
        if (relative && GROWTH_BEHIND.matcher(after).find()) {
            return Form.GROWTH;
        }
        return Form.LEVEL;
    }

    private static Quantity signed(Quantity quantity, Clause clause, Form form) {
        if (clause.sign() > 0 || (form != Form.GROWTH && form != Form.CHANGE)) {
            return quantity;
        }
        Amount amount = quantity.amount().negate();
        Comparator comparator = quantity.comparator();
        return new Quantity(amount, quantity.unit(), comparator);
    }
}
