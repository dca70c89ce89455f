package io.github.zhibiao.pipeline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Measure;
import io.github.zhibiao.corpus.row.ConceptRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Standard indicators as JSON lines, CSV or a table. */
public final class ConceptList {

    private static final List<String> HEADS = List.of("编号", "名称", "类别", "性质", "别名");
    private static final int NAMES = HEADS.size() - 1;
    private static final int NARROWEST_NAMES = 20;
    private static final int MOST_NAMES = 8;
    private static final String GAP = "  ";

    private ConceptList() {}

    /**
     * Writes them in their order.
     *
     * @param out stays open
     * @param width of the terminal in columns, for a table; {@link Integer#MAX_VALUE} where nothing is to be cut
     */
    public static void write(List<Concept> concepts, Format format, Writer out, int width) throws IOException {
        switch (format) {
            case JSONL -> lines(concepts, out);
            case CSV -> csv(concepts, out);
            case TABLE -> table(concepts, out, width);
        }
        out.flush();
    }

    private static void lines(List<Concept> concepts, Writer out) throws IOException {
        for (Concept concept : concepts) {
            out.write(RowJson.write(ConceptRow.of(concept)));
            out.write('\n');
        }
    }

    /** Lists within a cell are parted by {@code ;}. */
    private static void csv(List<Concept> concepts, Writer out) throws IOException {
        StringWriter cells = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(cells)) {
            csv.writeRecord("id", "name", "names", "dimensions", "basis", "measure", "domain");
            for (ConceptRow row : concepts.stream().map(ConceptRow::of).toList()) {
                csv.writeRecord(
                        row.id(),
                        row.name(),
                        String.join(";", row.names()),
                        String.join(";", row.dimensions()),
                        row.basis(),
                        row.measure(),
                        row.domain());
            }
        }
        out.write(cells.toString());
    }

    private static void table(List<Concept> concepts, Writer out, int width) throws IOException {
        if (concepts.isEmpty()) {
            return;
        }
        List<List<String>> lines = Stream.concat(
                        Stream.of(HEADS), concepts.stream().map(ConceptList::cells))
                .toList();
        int[] widths = new int[NAMES];
        for (List<String> line : lines) {
            for (int i = 0; i < NAMES; i++) {
                widths[i] = Math.max(widths[i], Columns.width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < NAMES; i++) {
                text.append(Columns.left(line.get(i), widths[i])).append(GAP);
            }
            int left = Math.max(NARROWEST_NAMES, width - Columns.width(text.toString()));
            out.write((text + Columns.cut(line.get(NAMES), left)).stripTrailing());
            out.write('\n');
        }
    }

    private static List<String> cells(Concept concept) {
        ConceptRow row = ConceptRow.of(concept);
        return List.of(row.id(), row.name(), concept.domain().label(), nature(concept.measure()), names(row.names()));
    }

    private static String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join("、", names)
                : String.join("、", names.subList(0, MOST_NAMES)) + " 等" + names.size() + "个";
    }

    private static String nature(Measure measure) {
        return switch (measure) {
            case STOCK -> "存量";
            case FLOW -> "流量";
            case RATIO -> "比率";
        };
    }
}
