package io.github.zhibiao.pipeline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Text without a dictionary: each Chinese character, each two that touch, and each run of letters or digits in lower
 * case and half width. Lucene's CJK chain with single characters kept, so that a query of one finds, and without stop
 * words, for no word of a name is idle.
 *
 * <p>Positions count characters (or runs of letters): the two-character terms of {@code 行政复议} stand at 0, 1 and 2.
 */
public final class Bigrams extends Analyzer {

    /**
     * A term at its position.
     *
     * @param length how many positions it takes
     */
    public record Place(String term, int position, int length) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer source = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(new CJKWidthFilter(source));
        int scripts =
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
        return new TokenStreamComponents(source, new CJKBigramFilter(stream, scripts, true));
    }

    /** Between two texts of one field there is a place that nothing stands at, so that no phrase runs over it. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 1;
    }

    /**
     * The fewest terms that hold all of a text: its bigrams, and the single terms that are part of none. Found one after
     * another at their positions they say that a text contains this one.
     */
    public List<Place> cover(String text) {
        List<Place> all = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                int length = type.type().equals(CJKBigramFilter.DOUBLE_TYPE) ? 2 : 1;
                all.add(new Place(term.toString(), position, length));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return all.stream().filter(p -> p.length == 2 || !covered(p, all)).toList();
    }

    /** The first list element at or after a position is found by bisection, for a text may be a whole sentence. */
    private static boolean covered(Place single, List<Place> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).position < single.position - 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < all.size() && all.get(i).position <= single.position; i++) {
            if (all.get(i).length == 2) {
                return true;
            }
        }
        return false;
    }
}
