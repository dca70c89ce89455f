package io.github.zhibiao.extractors.indicator;

import java.util.List;

/**
 * What a sentence has spoken of so far.
 *
 * @param first what its first named figure was of, or empty
 * @param topic what a clause without a subject speaks of, or empty
 * @param names the names that the figure before has
 * @param dealt which of these names the figure before took, where each takes one
 * @param verb what the last clause did to its object, which a list goes on with: 净增 in 净增经营主体34.6万家、企业14万家
 * @param owner whose amounts are told: 工业企业 in 工业企业实现营业收入…，实现利润…
 * @param share the share that was told last, which a difference in 百分点 is of: 占全省21.5%，提高2个百分点
 */
record Spoken(String first, String topic, List<String> names, int dealt, String verb, String owner, String share) {

    static final Spoken NOTHING = new Spoken("", "", List.of(), 0, "", "", "");

    Spoken {
        names = List.copyOf(names);
    }

    /** What a clause adds to that only adds to a name. */
    String subject() {
        return names.isEmpty() ? topic : names.get(0);
    }

    Spoken of(String newTopic) {
        return new Spoken(first, newTopic, names, dealt, verb, owner, share);
    }

    /** After a figure of that name, whose head is {@code head}. */
    Spoken named(String name, String head) {
        return new Spoken(first.isEmpty() ? head : first, head.isEmpty() ? topic : head, List.of(name), 0, "", "", "");
    }

    /** After a figure, or the first of several figures, of a list. */
    Spoken listed(List<String> members) {
        return new Spoken(first, topic, members, 0, "", "", "");
    }

    /** The same with its names told in other words. */
    Spoken listedAgain(List<String> newNames) {
        return new Spoken(first, topic, newNames, dealt, verb, owner, share);
    }

    /** The figure that was told has this name after all. */
    Spoken renamed(String name) {
        return new Spoken(first, topic, List.of(name), 0, verb, owner, share);
    }

    Spoken acting(String newVerb) {
        return new Spoken(first, topic, names, dealt, newVerb, owner, share);
    }

    /** @param keepsTopic what it has is spoken of, and not the owner */
    Spoken ownedBy(String newOwner, boolean keepsTopic) {
        return new Spoken(first, keepsTopic ? topic : newOwner, names, dealt, verb, newOwner, share);
    }

    Spoken dealt(int member) {
        return new Spoken(first, topic, names, member, verb, owner, share);
    }

    /** After a share of what is spoken of. */
    Spoken sharing(String name) {
        return new Spoken(first, topic, names, dealt, verb, owner, name);
    }
}
