package io.github.zhibiao.extractors.rule;

import java.util.List;
import java.util.function.Function;

/**
 * For each rule of a stack a set of characters, all in one table, so that one look at a character tells of all the rules.
 * Characters share places in the table: now and then a rule is said to have a character that it has not, and tried in
 * vain; none is ever left out.
 */
final class Cues {

    private static final int PLACES = 4096;

    private final long[] rules = new long[PLACES]; // for each place the rules that have its characters, as bits
    private final long all; // the rules that have every character

    /** @throws IllegalArgumentException if there are more rules than a long has bits, naming their number */
    Cues(List<? extends Rule<?>> stack, Function<Rule<?>, String> characters) {
        if (stack.size() > Long.SIZE) {
            throw new IllegalArgumentException(stack.size() + " rules in one stack; at most " + Long.SIZE);
        }
        long any = 0;
        for (int rank = 0; rank < stack.size(); rank++) {
            String cues = characters.apply(stack.get(rank));
            any |= cues.isEmpty() ? 1L << rank : 0;
            for (int c = 0; c < cues.length(); c++) {
                rules[cues.charAt(c) % PLACES] |= 1L << rank;
            }
        }
        all = any;
    }

    /** The rules that have the character, the bit at a rule's rank set. */
    long at(char c) {
        return all | rules[c % PLACES];
    }

    /** The rules that have one of the text's characters. */
    long in(CharSequence text) {
        long found = all;
        for (int i = 0; i < text.length(); i++) {
            found |= rules[text.charAt(i) % PLACES];
        }
        return found;
    }
}
