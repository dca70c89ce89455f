package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A record of which a reader asks why it says what it says.
 *
 * @param document the document's text
 * @param paragraph where its paragraph begins, of the document
 * @param sentence where its sentence begins, of the document
 * @param telling what the passage speaks of there
 * @param time what was decided of its time
 * @param area its place
 */
record Asked(
        String document,
        int paragraph,
        int sentence,
        SentenceReading reading,
        Statement statement,
        Telling telling,
        TimeReader.Time time,
        Optional<Area> area) {

    String text() {
        return reading.text();
    }

    /** Where the figure begins, of the sentence. */
    int figure() {
        return statement.figure().start();
    }

    Utterance utterance() {
        return statement.grounds().utterance();
    }

    Clause clause() {
        return utterance().clause();
    }

    /** The characters of the sentence that its clause left as a name. */
    Span core() {
        int start = clause().front().end();
        return new Span(start, Math.min(figure(), start + clause().core().length()));
    }

    /** A span of the sentence as one of the document. */
    Span there(Span inSentence) {
        return inSentence.shift(sentence);
    }

    /** The clause with its figure, where no words of it decide. */
    Span around() {
        return there(new Span(
                Math.min(clause().span().start(), figure()),
                statement().figure().end()));
    }

    Derivation part(String rule, Span inSentence, String says) {
        return Derivation.of(rule, there(inSentence), says);
    }

    Rejected lost(Span inSentence, String reason) {
        return new Rejected(there(inSentence), reason);
    }

    /** Where {@code word} last stands in the sentence between two of its offsets. */
    Optional<Span> last(String word, int from, int to) {
        int at = word.isEmpty() ? -1 : text().lastIndexOf(word, to - word.length());
        return at >= from ? Optional.of(new Span(at, at + word.length())) : Optional.empty();
    }

    /** All its decisions, each thought out when it is looked at. */
    Supplier<List<Derivation>> decisions(FigureFinder figures, TimeFinder times, TimeReader reader) {
        return () -> {
            List<Derivation> all = new ArrayList<>(List.of(
                    FigureWhy.of(this, figures),
                    NameWhy.of(this),
                    FormWhy.of(this),
                    TimeWhy.status(this, reader),
                    TimeWhy.period(this, times, reader),
                    AreaWhy.of(this)));
            statement.subject().ifPresent(s -> all.add(subject(s)));
            return all;
        };
    }

    private Derivation subject(String body) {
        return part("subject", last(body, 0, figure()).orElse(new Span(0, figure())), body);
    }
}
