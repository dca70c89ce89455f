package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Certainty;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.pipeline.restore.ShiftPath.Doubt;
import io.github.zhibiao.pipeline.restore.ShiftPath.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** What the likeliest reading of a line changes: run by run, with 〓 where another character was nearly as likely. */
final class ShiftRuns {

    /** Characters back from where two readings meet that their difference is looked for. */
    private static final int FARTHEST = 40;

    /** Natural logarithm of how much likelier a character must be than any other. */
    private static final float SURE = 3;

    /** For a character of a restored run, on average. */
    private static final float LEAST_LIKELY = -9;

    private static final float SLACK = 10; // for a short one

    private final Prose prose;
    private final ShiftPath path;
    private final IdentityHashMap<Place, Float> margins;

    ShiftRuns(Prose prose, ShiftPath path) {
        this.prose = prose;
        this.path = path;
        this.margins = margins(path);
    }

    /** The edits of the line, which stands at {@code offset} of the text. */
    List<Edit> edits(int offset) {
        List<Place> places = new ArrayList<>();
        for (Place p = path.last(); p != null; p = p.prior) {
            places.add(p);
        }
        Collections.reverse(places);
        List<Edit> edits = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < places.size(); ) {
            if (places.get(i).kept) {
                from = places.get(i).end;
                i++;
                continue;
            }
            int first = i;
            while (i < places.size() && !places.get(i).kept) {
                i++;
            }
            List<Place> run = places.subList(first, i);
            int to = run.get(run.size() - 1).end;
            if (isProse(run)) {
                edits.add(edit(run, new Span(offset + from, offset + to)));
            }
            from = to;
        }
        return edits;
    }

    private Edit edit(List<Place> run, Span span) {
        StringBuilder after = new StringBuilder();
        for (Place place : run) {
            after.append(isSure(place) ? place.character : Misread.GONE);
        }
        boolean lost = after.indexOf(String.valueOf(Misread.GONE)) >= 0;
        boolean chosen = run.stream().anyMatch(margins::containsKey);
        Certainty certainty = lost ? Certainty.LOST : chosen ? Certainty.LIKELY : Certainty.CERTAIN;
        return new Edit(ShiftStep.KIND, span, after.toString(), certainty);
    }

    private boolean isSure(Place place) {
        return margins.getOrDefault(place, SURE) >= SURE;
    }

    /** What is not, was garbled in another way: it is left as it is. */
    private boolean isProse(List<Place> run) {
        float likely = 0;
        int sure = 0;
        for (Place place : run) {
            if (isSure(place) && place.character != Misread.GONE) {
                char here = place.prior == null ? '\n' : place.prior.plain;
                char before = place.prior == null || place.prior.prior == null ? '\n' : place.prior.prior.plain;
                likely += prose.here(before, here, place.plain);
                sure++;
            }
        }
        return sure > 0 && likely >= sure * LEAST_LIKELY - SLACK;
    }

    /** How much likelier each character of the reading is than the best other one there, where there was one. */
    private static IdentityHashMap<Place, Float> margins(ShiftPath path) {
        IdentityHashMap<Place, Float> margins = new IdentityHashMap<>();
        for (Doubt doubt = path.doubt(); doubt != null; doubt = doubt.earlier()) {
            Place winner = doubt.winner();
            Place loser = doubt.loser();
            for (int i = 0; i < FARTHEST && winner != null && loser != null && winner != loser; i++) {
                if (winner.plain != loser.plain) {
                    margins.merge(winner, doubt.by(), Math::min);
                }
                winner = winner.prior;
                loser = loser.prior;
            }
        }
        return margins;
    }
}
