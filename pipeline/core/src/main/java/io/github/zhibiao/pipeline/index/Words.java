package io.github.zhibiao.pipeline.index;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that somebody else cut, as terms of the index: in lower case and half width. */
public final class Words extends TokenStream {

    /** Longer ones are no words; they are left to the bigrams. */
    public static final int LONGEST = 64;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> words;
    private Iterator<String> left;

    Words(List<String> words) {
        this.words = words.stream()
                .map(Words::term)
                .filter(w -> !w.isEmpty() && w.length() <= LONGEST)
                .distinct()
                .toList();
        left = this.words.iterator();
    }

    /** A word as the index writes it: {@code ＧＤＰ} is {@code gdp}. */
    public static String term(String word) {
        StringBuilder half = new StringBuilder(word.strip());
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= '！' && c <= '～') {
                half.setCharAt(i, (char) (c - '！' + '!'));
            }
        }
        return half.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!left.hasNext()) {
            return false;
        }
        term.append(left.next());
        return true;
    }

    @Override
    public void reset() {
        left = words.iterator();
    }
}
