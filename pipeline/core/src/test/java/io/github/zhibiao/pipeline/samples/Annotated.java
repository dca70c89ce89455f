package io.github.zhibiao.pipeline.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.corpus.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A clean report text and its annotated figures: {@code NAME.txt} and {@code NAME.quoted.jsonl}, a row of which quotes
 * the text with the figure between ⟦ and ⟧.
 *
 * @param figures in text order, those of one place in the order of the file
 */
record Annotated(String name, String text, List<Figure> figures) {

    /**
     * A figure.
     *
     * @param span in the clean text
     * @param row the annotation, without {@code quote}
     */
    record Figure(Span span, ObjectNode row) {}

    Annotated {
        figures = List.copyOf(figures);
    }

    static Annotated load(Path folder, String name) throws IOException {
        String text = Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
        List<Figure> figures = new ArrayList<>();
        Path rows = folder.resolve(name + ".quoted.jsonl");
        int number = 0;
        for (String line : Files.readAllLines(rows, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                ObjectNode row = RowJson.read(line, ObjectNode.class);
                figures.add(new Figure(find(row.remove("quote").textValue(), text), row));
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage() + ", " + rows + ":" + number, e);
            }
        }
        figures.sort(Comparator.comparing(Figure::span)); // stable
        return new Annotated(name, text, figures);
    }

    /** The figure's place. A quote that does not occur exactly once would be a guess. */
    private static Span find(String quote, String text) {
        int open = quote.indexOf('⟦');
        int close = quote.indexOf('⟧');
        if (open < 0 || close <= open) {
            throw new IllegalArgumentException("no figure between ⟦ and ⟧: " + quote);
        }
        String whole = quote.replace("⟦", "").replace("⟧", "");
        int at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            throw new IllegalArgumentException((at < 0 ? "not in the text: " : "more than once in the text: ") + quote);
        }
        return new Span(at + open, at + close - 1);
    }

    /** The text's lines, the last line end left out. */
    List<String> lines() {
        return List.of(text.strip().split("\n"));
    }
}
