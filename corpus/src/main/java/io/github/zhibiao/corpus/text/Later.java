package io.github.zhibiao.corpus.text;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is made when it is first looked at, and then stays as it is. */
final class Later<T> extends AbstractList<T> {

    private final Supplier<List<T>> maker;
    private volatile List<T> made; // null until looked at; made twice by two threads at once it comes out the same

    Later(Supplier<List<T>> maker) {
        this.maker = maker;
    }

    private List<T> list() {
        List<T> list = made;
        if (list == null) {
            list = List.copyOf(maker.get());
            made = list;
        }
        return list;
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
