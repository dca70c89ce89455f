package io.github.zhibiao.pipeline.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A record's components, and how to make it of them. */
record Shape(List<Type> types, List<Method> accessors, Constructor<?> constructor) {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    static Shape of(Class<?> record) {
        return KNOWN.computeIfAbsent(record, Shape::look);
    }

    private static Shape look(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            accessors.add(component.getAccessor());
        }
        Class<?>[] raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(raw);
            constructor.setAccessible(true);
            return new Shape(
                    Arrays.stream(components)
                            .map(RecordComponent::getGenericType)
                            .toList(),
                    accessors,
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor: " + record, e);
        }
    }

    /** Which of the permitted classes of a sealed interface a value is of. */
    static int which(Class<?> sealed, Object value) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        for (int i = 0; i < permitted.length; i++) {
            if (permitted[i].isInstance(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException(value + " is no " + sealed);
    }

    Object component(int i, Object record) {
        try {
            return accessors.get(i).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor fails: " + accessors.get(i), e);
        }
    }

    /** @throws IllegalArgumentException with the record's own reason, if it does not take these components */
    Object make(Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("refused by " + constructor, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's constructor fails: " + constructor, e);
        }
    }
}
