package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;

/** A record as text for a reader: what it says, where, and the tree of findings that it was made of. */
final class RecordView {

    private RecordView() {}

    static String of(Extraction extraction, IndicatorRecord record) {
        StringBuilder out = new StringBuilder(record.id() + "  " + record.indicator() + " = " + amount(record) + "\n");
        out.append(facts(record)).append('\n');
        out.append(extraction.description().title())
                .append("，原文 ")
                .append(record.evidence().rawSpan());
        record.evidence().page().ifPresent(p -> out.append("，第 ").append(p).append(" 页"));
        out.append('\n')
                .append(Shown.harmless(record.evidence().sentence()).strip())
                .append("\n\n");
        draw(record.evidence().why(), extraction.document().text(), "", "", out);
        return out.toString();
    }

    private static String amount(IndicatorRecord record) {
        String value = plain(record.quantity().amount().value());
        String upper =
                record.quantity().amount().upper().map(u -> " 至 " + plain(u)).orElse("");
        return value + upper + " " + record.quantity().unit().symbol();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String facts(IndicatorRecord record) {
        StringJoiner facts = new StringJoiner("，");
        facts.add(record.area().map(a -> a.name() + " " + a.code()).orElse("地区不明"));
        record.subject().ifPresent(facts::add);
        facts.add(record.period().map(Object::toString).orElse("时期不明"));
        facts.add(record.form().code()).add(record.status().code());
        facts.add(record.quantity().comparator().code());
        record.partOf().ifPresent(p -> facts.add("#" + p + " 之中"));
        facts.add("把握 "
                + plain(BigDecimal.valueOf(record.confidence())
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()));
        return facts.toString();
    }

    private static void draw(Derivation d, String text, String first, String rest, StringBuilder out) {
        out.append(first).append(d.rule()).append("：").append(Shown.line(d.says()));
        out.append("  ").append(place(d.span(), text)).append('\n');
        int left = d.parts().size() + d.rejected().size();
        for (Derivation part : d.parts()) {
            boolean last = --left == 0;
            draw(part, text, rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), out);
        }
        for (Rejected rejected : d.rejected()) {
            out.append(rest).append(--left == 0 ? "└✗ " : "├✗ ");
            out.append(place(rejected.span(), text)).append("  ").append(Shown.line(rejected.reason()));
            out.append('\n');
        }
    }

    private static String place(Span span, String text) {
        return "「" + Shown.line(span.of(text)) + "」 " + span;
    }
}
