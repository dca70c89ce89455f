package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.text.Certainty;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Restores a raw text: the steps in their order, and a notice for each place that they leave damaged. Immutable. */
public final class Restorer {

    private record Place(String kind, Span raw, Certainty certainty) {}

    // What stands for characters first, so that what follows sees characters: entities may hide misread bytes
    // (&Otilde;),
    // misread bytes may hide anything. Bytes out of step are read again before anything else changes them, for a sign
    // or
    // a reading is what shows them. Blanks before readings and readings before script: a blank or a bracket in the
    // middle of a word (徵 收, 徵(zhēng)收) hides the word from the table of phrases. Digits last, when 二ＯＯ九 is 二OO九,
    // the words around a number are simplified, and no doubled sign stands in it.
    private static final List<Step> ALL = List.of(
            new MarkupStep(),
            new EncodingStep(),
            new EncodingStep(), // for what was misread twice
            new ShiftStep(),
            new RadicalStep(),
            new WidthStep(),
            new SpacingStep(),
            new PinyinStep(),
            new ScriptStep(),
            new PunctuationStep(),
            new NumeralStep(),
            new NumberStep());

    /** What one pass leaves broken, another may read once the words around it are simplified; seldom more than one. */
    private static final int MOST_PASSES = 4;

    private final GarbledRuns garbled = new GarbledRuns();
    private final List<Step> steps;

    /** One that undoes every kind of damage. */
    public Restorer() {
        this.steps = ALL;
    }

    /**
     * One that undoes some kinds only; what is left gets its notices all the same.
     *
     * @throws IllegalArgumentException for a kind that there is not
     */
    public Restorer(Set<String> kinds) {
        if (!kinds().containsAll(kinds)) {
            throw new IllegalArgumentException("of " + kinds + " there are only " + kinds());
        }
        this.steps = ALL.stream().filter(s -> kinds.contains(s.kind())).toList();
    }

    /** All kinds, in the order of their steps. */
    public static Set<String> kinds() {
        return ALL.stream().map(Step::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The document of a raw text. Restoring what was restored changes nothing more. Replacing each repair's raw place by
     * what it says stands there now gives the restored text.
     */
    public Document restore(RawText raw) {
        String text = raw.text();
        OffsetMap map = OffsetMap.identity(text.length());
        List<Place> places = new ArrayList<>();
        boolean again = true;
        for (int pass = 0; again && pass < MOST_PASSES; pass++) {
            boolean changed = false;
            for (Step step : steps) {
                List<Edit> edits = step.edits(text);
                if (edits.isEmpty()) {
                    continue;
                }
                changed = true;
                for (Edit e : edits) {
                    places.add(new Place(e.kind(), map.toRaw(e.span()), e.certainty()));
                }
                map = map.then(Edit.map(edits, text.length()));
                text = Edit.apply(edits, text);
            }
            again = changed && ShiftStep.isUnsettled(text);
        }
        OffsetMap toText = map;
        List<Notice> notices = new ArrayList<>(raw.notices().stream()
                .map(n -> new Notice(n.code(), toText.toText(n.span()), n.message()))
                .toList());
        notices.addAll(LostText.find(text));
        notices.addAll(SpoiltFigures.find(text));
        notices.addAll(garbled.find(text));
        notices.sort(Comparator.comparing(Notice::span));
        return new Document(
                raw,
                text,
                map,
                raw.blocks().stream().map(b -> b.map(toText::toText)).toList(),
                repairs(places, raw.text(), text, map),
                notices);
    }

    /** In raw text order, with those that touch and are of one kind, or that share a character, made one. */
    private static List<Repair> repairs(List<Place> places, String raw, String text, OffsetMap map) {
        places.sort(Comparator.comparing(Place::raw));
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < places.size(); ) {
            String kind = places.get(i).kind();
            Span span = places.get(i).raw();
            Certainty certainty = places.get(i).certainty();
            for (i++; i < places.size() && belongs(places.get(i), kind, span, certainty); i++) {
                span = span.cover(places.get(i).raw());
                certainty = certainty.and(places.get(i).certainty());
            }
            repairs.add(new Repair(kind, span, span.of(raw), map.toText(span).of(text), certainty));
        }
        return repairs;
    }

    private static boolean belongs(Place next, String kind, Span span, Certainty certainty) {
        boolean touches = next.raw().start() == span.end();
        return next.raw().overlaps(span) || (touches && next.kind().equals(kind) && next.certainty() == certainty);
    }
}
