package io.github.zhibiao.extractors.rule;

import java.util.List;

/**
 * Which rules of a stack are worth trying on a text, told by one look at each of its characters. Characters share places
 * in the table, so that now and then a rule is tried in vain; none is ever left out.
 */
final class Cues {

    private static final int PLACES = 4096;

    private final long[] rules = new long[PLACES]; // for each place the rules that its characters speak for, as bits
    private final long always;

    /** @throws IllegalArgumentException if there are more rules than a long has bits, naming their number */
    Cues(List<? extends Rule<?>> stack) {
        if (stack.size() > Long.SIZE) {
            throw new IllegalArgumentException(stack.size() + " rules in one stack; at most " + Long.SIZE);
        }
        long uncued = 0;
        for (int i = 0; i < stack.size(); i++) {
            String cues = stack.get(i).cues();
            uncued |= cues.isEmpty() ? 1L << i : 0;
            for (int c = 0; c < cues.length(); c++) {
                rules[cues.charAt(c) % PLACES] |= 1L << i;
            }
        }
        always = uncued;
    }

    /** The rules to try, the bit at a rule's rank set. */
    long in(CharSequence text) {
        long found = always;
        for (int i = 0; i < text.length(); i++) {
            found |= rules[text.charAt(i) % PLACES];
        }
        return found;
    }
}
