package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import io.github.zhibiao.pipeline.index.ReportIndex;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reports into a data folder: fetch → open what is packed → keep the original by its hash → the line → index. Input that fails is told of and
 * kept on record, and never stops the run.
 */
public final class Ingest {

    /** So many reports are lost, and simply ingested again, if the program is killed. */
    private static final int REPORTS_PER_COMMIT = 50;

    private final DataFolder folder;
    private final Pipeline pipeline;
    private final Segmenter segmenter = new Segmenter();

    /**
     * @param folder opened for writing
     * @param pipeline whose limits hold for all inputs
     */
    public Ingest(DataFolder folder, Pipeline pipeline) {
        this.folder = folder;
        this.pipeline = pipeline;
    }

    /**
     * Takes in all inputs, in their order.
     *
     * @param watcher is told of each outcome as it comes
     * @throws IOException if the data folder cannot be written to; what was committed before stays
     */
    public RunReport run(List<Input> inputs, Consumer<Outcome> watcher) throws IOException {
        try (RunLog log = RunLog.open(folder.runs(), Instant.now());
                ReportIndex index = ReportIndex.open(folder.index(), this::words)) {
            Tally tally = new Tally();
            Reports each = new Reports() {
                @Override
                public void found(Original original) throws IOException {
                    told(one(original, index));
                }

                @Override
                public void failed(FailedInput e) throws IOException {
                    told(new Outcome.Failed(e.address(), e.reason()));
                }

                private void told(Outcome outcome) throws IOException {
                    tally.add(outcome);
                    log.add(outcome);
                    watcher.accept(outcome);
                    if (tally.indexed > 0 && tally.indexed % REPORTS_PER_COMMIT == 0) {
                        index.commit();
                    }
                }
            };
            for (Input input : inputs) {
                pipeline.open(input, each);
            }
            index.commit();
            RunReport report = tally.report();
            log.close(report);
            return report;
        }
    }

    private Outcome one(Original original, ReportIndex index) throws IOException {
        String address = Address.plain(original.uri());
        try {
            String hash = Originals.hash(original.bytes());
            String id = Originals.id(hash);
            // Before the line and not after it: a folder of which little has changed costs its bytes only.
            Optional<ReportIndex.Outcome> known = index.note(original.uri(), hash);
            if (known.isPresent()) {
                return new Outcome.Unchanged(address, id);
            }
            folder.originals().keep(hash, original);
            Extraction extraction = pipeline.run(original);
            index.put(extraction);
            return new Outcome.Indexed(address, id, extraction.records().size());
        } catch (FailedInput e) {
            return new Outcome.Failed(e.address(), e.reason());
        }
    }

    private List<String> words(String text) {
        return segmenter.words(text).stream().map(Word::text).toList();
    }

    private static final class Tally {
        private int read;
        private int indexed;
        private int unchanged;
        private long records;
        private final List<Outcome.Failed> failures = new ArrayList<>();

        void add(Outcome outcome) {
            read++;
            if (outcome instanceof Outcome.Indexed i) {
                indexed++;
                records += i.records();
            } else if (outcome instanceof Outcome.Unchanged) {
                unchanged++;
            } else if (outcome instanceof Outcome.Failed f) {
                failures.add(f);
            }
        }

        RunReport report() {
            return new RunReport(read, indexed, unchanged, failures, records);
        }
    }
}
