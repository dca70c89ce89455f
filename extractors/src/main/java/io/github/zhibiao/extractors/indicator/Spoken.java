package io.github.zhibiao.extractors.indicator;

import java.util.List;

/**
 * What a sentence has spoken of so far.
 *
 * @param first what its first named figure was of, or empty
 * @param topic what a clause without a subject speaks of, or empty
 * @param names the names that the figure before has
 * @param dealt which of these names the figure before took, where each takes one
 */
record Spoken(String first, String topic, List<String> names, int dealt) {

    static final Spoken NOTHING = new Spoken("", "", List.of(), 0);

    Spoken {
        names = List.copyOf(names);
    }

    /** What a clause adds to that only adds to a name. */
    String subject() {
        return names.isEmpty() ? topic : names.get(0);
    }

    Spoken of(String newTopic) {
        return new Spoken(first, newTopic, names, dealt);
    }

    /** After a figure of that name, whose head is {@code head}. */
    Spoken named(String name, String head) {
        return new Spoken(first.isEmpty() ? head : first, head.isEmpty() ? topic : head, List.of(name), 0);
    }

    /** After a figure, or the first of several figures, of a list. */
    Spoken listed(List<String> members) {
        return new Spoken(first, topic, members, 0);
    }

    Spoken dealt(int member) {
        return new Spoken(first, topic, names, member);
    }
}
