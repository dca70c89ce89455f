package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the report has given to figures. One that comes again with another value is of something else, and needs
 * to say of what: 卫生技术人员240人 behind 疾病预防控制中心6个, 第一产业增加值 where 民营经济增加值 is broken down.
 */
final class Taken {

    /** How far back in a sentence the one that has it is looked for. */
    private static final int NEAREST = 4;

    /** In what bodies are counted, and what they have. */
    private static final Set<String> BODIES = Set.of("个", "所", "家", "条");

    private static final Set<String> HAD = Set.of("人", "名", "张");
    /** Of which several measures are told, one after the other: 公路货运量…，货物周转量…. */
    private static final Wording KIND = Wording.of("(?:业|类|企业|公路|铁路|民航|航空|水运|水路|航运|机构|医院|学校)$");

    /** Of some house, which has to be told: 卫生院35个，编制床位数578张. */
    private static final Wording BEDS = Wording.of("(?:编制|实有)床位数?");

    private static final String MARKS = "；;。";

    private final Map<String, Amount> values = new HashMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private final Lexicon lexicon;

    Taken(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code named}, or the same with its owner where its name is another figure's. */
    Named apart(String text, Utterance utterance, Named named, List<Whole> parts, List<Statement> before) {
        boolean own = !named.inherited() && named.names().size() == 1;
        boolean amount = utterance.form() == Form.GROWTH || (utterance.form() == Form.LEVEL && !utterance.isShare());
        if (!own || !amount) {
            return named;
        }
        String name = named.names().get(0);
        if (!isTaken(name, utterance) && !BEDS.is(name)) {
            return named;
        }
        return ofWhole(name, parts)
                .or(() -> ofNeighbour(text, name, utterance, before))
                .filter(owner -> !owner.isEmpty() && !name.startsWith(owner))
                .map(owner -> owner + name)
                .filter(full -> !isTaken(full, utterance))
                .map(full -> Named.own(
                        full, named.how(), named.confidence(), named.spoken().renamed(full)))
                .orElse(named);
    }

    /** The measure of {@code whole} whose growth the report told first: 增加值 of 规模以上工业; empty where it told none. */
    String measureOf(String whole) {
        return measures.getOrDefault(whole, "");
    }

    /** Remembers whose name the statement has. */
    void take(Statement statement) {
        String measure = statement.form() == Form.GROWTH ? lexicon.last(Role.HEAD, statement.name()) : "";
        if (measure.length() > 1) {
            measures.putIfAbsent(owner(statement.name(), measure), measure);
        }
        values.putIfAbsent(
                key(statement.name(), statement.form()), statement.quantity().amount());
    }

    private boolean isTaken(String name, Utterance utterance) {
        Amount value = values.get(key(name, utterance.form()));
        return value != null && !value.equals(utterance.quantity().amount());
    }

    private static String key(String name, Form form) {
        return form + name;
    }

    /** 民营经济 of 民营经济增加值, 对东盟国家 of 对东盟国家进出口额: what is broken down has it. */
    private Optional<String> ofWhole(String name, List<Whole> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            String whole = parts.get(i).name();
            String measure = lexicon.last(Role.HEAD, whole);
            boolean level = parts.get(i).form() == Form.LEVEL;
            if (level && measure.length() > 1 && (name.endsWith(measure) || measure.contains(name))) {
                return Optional.of(owner(whole, measure));
            }
        }
        return Optional.empty();
    }

    /** 户籍 of 户籍总人口. */
    private static String owner(String whole, String measure) {
        String owner = Marks.off(whole.substring(0, whole.length() - measure.length()));
        return owner.endsWith("总") ? owner.substring(0, owner.length() - 1) : owner;
    }

    /** What stands before it in its part of the sentence: the bodies counted, or the one whose other measure is told. */
    private Optional<String> ofNeighbour(String text, String name, Utterance utterance, List<Statement> before) {
        int at = utterance.clause().span().start();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAREST); i--) {
            Statement last = before.get(i);
            if (isParted(text, last.figure().end(), at)) {
                return Optional.empty();
            }
            if (last.form() != Form.LEVEL || last.quantity().unit().dimension() == Dimension.SHARE) {
                continue;
            }
            String measure = lexicon.last(Role.HEAD, last.name());
            boolean bodies = measure.isEmpty()
                    && lexicon.last(Role.ATTRIBUTE, last.name()).isEmpty()
                    && BODIES.contains(last.quantity().unit().symbol());
            if (bodies && HAD.contains(utterance.unit().symbol()) && !name.startsWith("新")) {
                return Optional.of(last.name());
            }
            if (measure.length() > 1 && !lexicon.last(Role.HEAD, name).isEmpty()) {
                return Optional.of(owner(last.name(), measure)).filter(o -> KIND.in(o));
            }
        }
        return Optional.empty();
    }

    private static boolean isParted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Marks.isIn(MARKS, text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
