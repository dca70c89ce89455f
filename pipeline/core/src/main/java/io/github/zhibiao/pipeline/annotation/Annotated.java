package io.github.zhibiao.pipeline.annotation;

import io.github.zhibiao.corpus.gold.GoldRecord;
import io.github.zhibiao.corpus.gold.GoldReport;
import java.nio.file.Path;
import java.util.List;

/** The annotated figures of one report, of which only the name is known here. */
public sealed interface Annotated {

    /** The report's file name, with or without its ending, or its path. */
    String report();

    /** Where the annotations stand. */
    Path file();

    /** Figures with their places. */
    record Placed(GoldReport gold, Path file) implements Annotated {
        @Override
        public String report() {
            return gold.name();
        }

        public List<GoldRecord> records() {
            return gold.records();
        }
    }

    /** Figures by their words, whose places are to be looked up in the report with {@link QuoteFinder}. */
    record Quoted(String report, Path file, List<QuotedFigure> figures) implements Annotated {
        public Quoted {
            figures = List.copyOf(figures);
        }
    }
}
