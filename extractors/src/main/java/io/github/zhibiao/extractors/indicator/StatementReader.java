package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import io.github.zhibiao.extractors.word.Segmenter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the figures of a sentence from left to right and says of each what it is of and in what form it speaks. */
final class StatementReader {

    private static final Wording NOT_CHINESE = Wording.of("[^\\u4e00-\\u9fa5]+");
    private static final int NEAREST_WORDS = 12;
    private static final double GUESSED = 0.2;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_LEAD_IN = 40;
    /** How far back in the sentence a figure in the same unit is looked for. */
    private static final int NEAREST = 4;

    /** 分行业看，…; 其中，…: what follows is of kinds of what was told before. */
    private static final Wording BREAKDOWN = Wording.of("^[\\s　]*(?:其中[，,：:]?|[分按从][^，。；]{1,10}[看分][，,：:])");

    /** Cells of a table that a page ran into the sentence: 原煤360.72 34.9原油803.57. Nothing says what a figure among them is. */
    private static final Wording CELLS = Wording.of("(?:\\d\\.\\d[^，。；]{0,12}?){3}");

    private static final Wording LEAD_IN =
            Wording.of("^[\\s　]*(?:在)?((?:[^，,。；：:（(\\d\\[]|\\[\\d{1,3}]){3,30})中[，,：:]");
    private static final Wording FOOTNOTE = Wording.of("\\[\\d{1,3}]");
    private static final Wording INDUSTRY = Wording.of("业$");
    private static final Wording ALL = Wording.of("^(?:全年)?(?:全[国省市县区州])?");
    private static final Wording CLASSES = Wording.of("^(?:[一二三四五六七八九十]{1,2}|\\d{1,2})大类");

    private static final Wording SHARE = Wording.of("比重|占比|比例|率$");
    private static final Wording ACCOUNT = Wording.of("(?:收入|支出)$");
    private static final String PRICE = "价格";

    private final Lexicon lexicon;
    private final ClauseReader clauses;
    private final TopicReader topics;
    private final Namer namer;
    private final SubjectReader subjects;
    private final boolean budgetReport;
    private final Taken taken;
    private Paragraph paragraph = Paragraph.NEW;
    /** Sentences of the paragraph since its last figure; most of them no figure follows, and they are never read. */
    private final Deque<String> heard = new ArrayDeque<>();

    private List<String> headings = List.of();
    /** The sentence being read breaks down what the one before told. */
    private boolean breaksDown;
    /** What was broken down last in the sentence being read. */
    private List<Whole> brokenDown = List.of();

    /** What the last name that ends in a measure was the measure of: 增加值 of 工业增加值. Holds below one heading. */
    private String measure = "";
    /** What the headings, and the lead-ins below them, tell of every paragraph. */
    private Budget section = Budget.NONE;

    StatementReader(Lexicon lexicon, Segmenter segmenter, boolean budgetReport) {
        PhraseReader phrases = new PhraseReader(lexicon, segmenter);
        this.lexicon = lexicon;
        this.clauses = new ClauseReader(lexicon);
        this.topics = new TopicReader(lexicon, phrases, segmenter);
        this.namer = new Namer(lexicon, segmenter, phrases);
        this.subjects = new SubjectReader(lexicon);
        this.budgetReport = budgetReport;
        this.taken = new Taken(lexicon);
    }

    /** A new paragraph: what was said in the one before no longer holds, what the headings above it say does. */
    void newParagraph(List<String> above) {
        if (!above.equals(headings)) {
            headings = above;
            measure = "";
            section = budgetReport ? Budget.under(above) : section;
        }
        paragraph = Paragraph.NEW.with(section);
        heard.clear();
    }

    /** A sentence without a figure: what it speaks of, the next one may leave out. */
    void hear(String sentence) {
        if (budgetReport && sentence.length() <= LONGEST_LEAD_IN) { // 市本级预算收支执行的具体情况如下：
            section = section.at(sentence);
            paragraph = paragraph.with(section);
        }
        heard.push(sentence);
    }

    /** The last of the sentences heard that has a topic gives it to the figure that comes now. */
    private void recall() {
        Optional<String> topic = Optional.empty();
        while (topic.isEmpty() && !heard.isEmpty()) {
            topic = topics.ofSentence(heard.pop());
        }
        heard.clear();
        paragraph = topic.map(paragraph::of).orElse(paragraph);
    }

    /** The statements of the sentence, in text order; one figure said of several things gives one for each. */
    List<Statement> read(SentenceReading sentence) {
        recall();
        List<Statement> statements = new ArrayList<>();
        Memory memory = Memory.EMPTY;
        String text = sentence.text();
        int from = 0;
        Brackets brackets = new Brackets(text);
        breaksDown = BREAKDOWN.in(text);
        brokenDown = List.of();
        leadIn(text);
        paragraph = paragraph.measuring(breaksDown || paragraph.ofKinds() ? measure : "");
        for (int i = 0; i < sentence.figures().size(); i++) {
            Mention<Figure> figure = sentence.figures().get(i);
            memory = brackets.enter(figure.start(), memory);
            int group = Math.max(text.lastIndexOf('；', figure.start()), text.lastIndexOf(';', figure.start()));
            if (group >= from) {
                memory = memory.nextGroup();
                from = group + 1;
            }
            if (memory.spoken().topic().isEmpty()) {
                memory = topics.read(text, from, figure.start()).map(memory::of).orElse(memory);
            }
            Clause clause = clauses.read(sentence, figure, from);
            memory = memory.at(clause, text.substring(from, clause.span().start()));
            paragraph = budgetReport ? paragraph.with(told(text, from, clause)) : paragraph;
            if (clause.isBare() && !memory.spoken().topic().isEmpty()) {
                Optional<String> passed = TopicReader.passed(text, from, figure.start())
                        .filter(t -> !lexicon.is(Lexicon.Role.ATTRIBUTE, t));
                memory = passed.map(memory::afresh).orElse(memory);
            }
            boolean attribute =
                    lexicon.is(Lexicon.Role.ATTRIBUTE, clause.core()) || Names.CONTRIBUTION.is(clause.core());
            if (attribute && i > 0) {
                memory = topics.faring(text, from, figure.start())
                        .map(memory::afresh)
                        .orElse(memory);
            }
            Utterance utterance = Utterance.of(figure, clause, Surroundings.of(sentence, i), memory.before());
            if (!CELLS.in(clause.core())) {
                memory = state(sentence, from, utterance, memory, statements);
            }
            int next = i + 1 < sentence.figures().size()
                    ? sentence.figures().get(i + 1).start()
                    : figure.end();
            from = CountedReader.end(text, figure, next);
        }
        if (!statements.isEmpty()) {
            measure = breaksDown || paragraph.ofKinds() ? measure : measure(statements.get(0));
            paragraph = paragraph.after(
                    statements.get(0).name(), memory.spoken().first(), wholes(statements), tellsKinds(statements));
        }
        return statements;
    }

    /** 限额以上单位商品零售额中，: what follows measures the same of each kind. */
    private void leadIn(String text) {
        Matcher lead = LEAD_IN.matcher(text);
        if (!lead.find()) {
            return;
        }
        String told = FOOTNOTE.without(lead.group(1));
        String whole = told.endsWith("零售") ? told + "额" : told;
        String ofIndustry = INDUSTRY.in(whole) ? taken.measureOf(ALL.replaceFirst(whole, "")) : "";
        if (!ofIndustry.isEmpty()) { // 规模以上工业中，化工行业增长5% behind 规模以上工业增加值
            breaksDown = true;
            measure = ofIndustry;
            return;
        }
        String head = lexicon.last(Lexicon.Role.HEAD, whole);
        boolean measures = head.length() > 1 && !SHARE.in(head);
        if (measures) {
            breaksDown = true;
            measure = head;
            paragraph = paragraph.leading(Whole.spokenOf(whole));
        } else if (CLASSES.in(whole)) { // 八大类消费中，
            breaksDown = true;
        }
    }

    /** What the next sentence may break down: what this one broke down, or else what it told. */
    private List<Whole> wholes(List<Statement> statements) {
        return breaksDown && !paragraph.wholes().isEmpty()
                ? paragraph.wholes()
                : Whole.of(statements, statements.size() - 1);
    }

    /** The last figure was of a kind, in the measure that goes on: 家具制造业增加值增长5%。高耗能工业增长6%. */
    private boolean tellsKinds(List<Statement> statements) {
        Statement last = statements.get(statements.size() - 1);
        String name = last.name();
        return last.form() == Form.GROWTH
                && !measure.isEmpty()
                && name.endsWith(measure)
                && OwnWords.KIND.in(name.substring(0, name.length() - measure.length()));
    }

    /** What is measured from here on; a growth of what has no such word ends it, a rate told in passing does not. */
    private String measure(Statement first) {
        if (first.name().contains(PRICE)) {
            return PRICE; // 居民消费价格指数为99.7%。按类别分，衣着类上涨1.5%
        }
        String head = lexicon.last(Lexicon.Role.HEAD, first.name());
        boolean measures = head.length() > 1 && !SHARE.in(head);
        return measures ? head : first.form() == Form.GROWTH ? "" : measure;
    }

    /** Adds what the utterance states; gives what the next one may lean on. */
    private Memory state(
            SentenceReading sentence, int from, Utterance utterance, Memory memory, List<Statement> statements) {
        Clause clause = utterance.clause();
        Spoken spoken = Shares.dealt(utterance, BudgetShare.done(utterance, memory.spoken()), statements);
        int whole = clause.breakdown() && !statements.isEmpty() ? wholeOf(statements) : memory.whole();
        List<Whole> parts = parts(whole, clause, statements);
        Named read = namer.name(utterance, spoken, paragraph.breaking(parts))
                .pointed(sentence.text().substring(0, clause.span().start()));
        Named same = sameUnit(utterance, read, statements);
        Named kin = Kin.of(sentence.text(), utterance, same, statements, paragraph.name());
        Named named = budgetReport ? kin : taken.apart(sentence.text(), utterance, kin, parts, statements);
        Optional<Area> area = clause.area().or(() -> named.inherited() ? memory.area() : Optional.empty());
        Places places = Places.of(utterance, area, memory.undealt());
        Quantity quantity = utterance.quantity();
        int partOf = whole >= 0 && isPart(quantity, utterance.form(), statements.get(whole)) ? whole : Memory.NO_WHOLE;
        Grounds grounds = new Grounds(utterance, memory.spoken(), paragraph, named.inherited());
        boolean goesOn = named.inherited() || clause.breakdown() || clause.listed();
        Optional<String> subject = subjects.read(sentence, clause, from, goesOn, memory.subject());
        List<String> names =
                utterance.ranksEach() && named.inherited() && named.names().size() == 1
                        ? namesBefore(sentence.text(), clause.span().start(), statements, named.names())
                        : named.names();
        budgeted(utterance, named.names(), statements);
        for (String name : names) {
            if (CELLS.in(name)) {
                continue;
            }
            String side = paragraph.budget().side(utterance.core(), name);
            String full = budgetReport && isOwn(sentence, clause) ? ofWhole(complete(side), partOf, statements) : name;
            for (Optional<Area> place : places.places()) {
                statements.add(new Statement(
                        utterance.figure(),
                        Names.cut(full.isEmpty() ? nearestWords(utterance) : ended(full)),
                        quantity,
                        utterance.form(),
                        place,
                        subject,
                        partOf,
                        named.how(),
                        utterance.origin(),
                        utterance.goal(),
                        named.inherited(),
                        full.isEmpty() ? GUESSED : named.confidence(),
                        grounds));
            }
        }
        statements
                .subList(Math.max(0, statements.size() - names.size()), statements.size())
                .forEach(taken::take);
        boolean closed = clause.inBrackets()
                && sentence.text().startsWith("）", utterance.figure().end());
        return new Memory(
                named.spoken(),
                utterance.told(),
                area,
                subject,
                places.undealt(),
                closed ? Memory.NO_WHOLE : whole,
                memory.outside());
    }

    /** 优良天数328天，优良天数比例90%，连续五年达到300天以上: what goes on in another unit goes on with what had that one. */
    private static Named sameUnit(Utterance utterance, Named named, List<Statement> statements) {
        int last = statements.size() - 1;
        boolean goesOn = named.inherited()
                && utterance.clause().isBare()
                && utterance.form() == Form.LEVEL
                && utterance.around().after().isEmpty()
                && last > 0
                && statements.get(last).form() == Form.LEVEL
                && statements.get(last).quantity().unit().dimension() == Dimension.SHARE
                && !utterance.unit().equals(Unit.NONE)
                && !utterance.isShare();
        for (int i = last - 1; goesOn && i >= Math.max(0, last - NEAREST); i--) {
            Statement before = statements.get(i);
            if (before.form() == Form.LEVEL && before.quantity().unit().equals(utterance.unit())) {
                return Named.inherited(
                        before.name(),
                        "name of the figure before",
                        named.confidence(),
                        named.spoken().renamed(before.name()));
            }
        }
        return named;
    }

    /** What the clause breaks down; a semicolon parts one kind from the next, 其中，农业80亿元；林业5亿元. */
    private List<Whole> parts(int whole, Clause clause, List<Statement> statements) {
        if (whole >= 0) {
            brokenDown = Whole.of(statements, whole);
            return brokenDown;
        }
        return breaksDown ? paragraph.wholes() : OwnWords.KIND.in(clause.core()) ? brokenDown : List.of();
    }

    /** The level that the words before a figure tell, or those that lead in the row in which it stands. */
    private Budget told(String text, int from, Clause clause) {
        Span span = clause.span();
        Budget before = from == 0 ? paragraph.budget().at(text.substring(0, span.start())) : paragraph.budget();
        boolean breakdown = clause.breakdown() || clause.inBrackets(); // 其中市本级: for this figure alone
        return breakdown ? before : before.at(text.substring(span.start(), span.end()));
    }

    /** What the clause before told the levels of: 企业增至300家、中心增至9家，均居全省第一. */
    private static List<String> namesBefore(
            String text, int start, List<Statement> statements, List<String> otherwise) {
        int from = Math.max(text.lastIndexOf('，', start - 2), text.lastIndexOf('；', start - 2));
        List<String> names = statements.stream()
                .filter(s -> s.figure().start() > from && s.form() == Form.LEVEL)
                .map(Statement::name)
                .distinct()
                .toList();
        return names.size() > 1 && names.containsAll(otherwise) ? names : otherwise;
    }

    /** 收入合计5亿元，实际完成6亿元: where both have one name, what went before was the budget. */
    private void budgeted(Utterance utterance, List<String> names, List<Statement> statements) {
        int last = statements.size() - 1;
        if (!budgetReport || last < 0 || !BudgetShare.wasDone(utterance) || names.size() != 1) {
            return;
        }
        Statement before = statements.get(last);
        String done = complete(names.get(0));
        if (before.form() == Form.LEVEL && before.name().equals(done) && ACCOUNT.in(done)) {
            statements.set(last, before.named(done + "预算数"));
        }
    }

    /** Of no other place than the report's: the books of that one are spoken of. */
    private static boolean isOwn(SentenceReading sentence, Clause clause) {
        return clause.areas().isEmpty() || clause.area().equals(sentence.own());
    }

    /** A part has the level of its whole: 县（市、区）政府债务余额5亿元，其中专项债务余额3亿元. */
    private static String ofWhole(String name, int partOf, List<Statement> statements) {
        return partOf < 0 ? name : Level.shared(statements.get(partOf).name(), name);
    }

    private String complete(String name) {
        Budget heard = paragraph.budget().heard(name);
        paragraph = paragraph.with(heard);
        return heard.complete(name);
    }

    /** A name without the words that only lead on to what follows it: 支出总额将. */
    private String ended(String name) {
        String rest = name;
        String word = lexicon.last(Lexicon.Role.DANGLING, rest);
        while (rest.length() - word.length() >= SHORTEST_NAME
                && !word.isEmpty()
                && lexicon.ends(Lexicon.Role.DANGLING, word, rest)) {
            rest = Marks.off(rest.substring(0, rest.length() - word.length()));
            word = lexicon.last(Lexicon.Role.DANGLING, rest);
        }
        return rest;
    }

    /** The last statement that has parts: 其中 does not break down a rank or a change. */
    private static int wholeOf(List<Statement> statements) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i).form() == Form.LEVEL || statements.get(i).form() == Form.GROWTH) {
                return i;
            }
        }
        return statements.size() - 1;
    }

    private static boolean isPart(Quantity quantity, Form form, Statement whole) {
        return whole.form() == form && whole.quantity().unit().equals(quantity.unit());
    }

    /** Where no words name the figure: those nearest before it in the sentence. */
    private static String nearestWords(Utterance utterance) {
        String before = NOT_CHINESE.without(utterance.around().before());
        return before.isEmpty()
                ? utterance.figure().value().quantity().unit().symbol()
                : before.substring(Math.max(0, before.length() - NEAREST_WORDS));
    }
}
