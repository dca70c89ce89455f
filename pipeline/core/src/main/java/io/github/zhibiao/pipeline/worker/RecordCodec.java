package io.github.zhibiao.pipeline.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Values as bytes, told by their types alone: records (each component in turn), sealed interfaces of records, enums,
 * lists, optionals, texts, numbers, bytes, instants. The types of both sides are the same classes of the same jar, so
 * that no names travel, and what is read can be of no class but those that the type asked for leads to.
 *
 * <p>A new component of a record needs nothing here, unless it is of a kind that is not in the list: then writing throws.
 */
final class RecordCodec {

    private RecordCodec() {}

    // Both sides are the same classes: an enum's place is sound, and an instant is its seconds and its nanoseconds.
    @SuppressWarnings({"EnumOrdinal", "JavaInstantGetSecondsGetNano"})
    static void write(Type type, Object value, DataOutputStream out) throws IOException {
        if (type instanceof ParameterizedType of) {
            writeOf(of, value, out);
            return;
        }
        Class<?> c = (Class<?>) type;
        if (c == String.class) {
            writeText((String) value, out);
        } else if (c == int.class) {
            out.writeInt((Integer) value);
        } else if (c == long.class) {
            out.writeLong((Long) value);
        } else if (c == boolean.class) {
            out.writeBoolean((Boolean) value);
        } else if (c == float.class) {
            out.writeFloat((Float) value);
        } else if (c == double.class) {
            out.writeDouble((Double) value);
        } else if (c == byte[].class) {
            out.writeInt(((byte[]) value).length);
            out.write((byte[]) value);
        } else if (c == Instant.class) {
            out.writeLong(((Instant) value).getEpochSecond());
            out.writeInt(((Instant) value).getNano());
        } else if (c == OptionalInt.class) {
            out.writeBoolean(((OptionalInt) value).isPresent());
            out.writeInt(((OptionalInt) value).orElse(0));
        } else if (Printed.is(c)) {
            writeText(value.toString(), out);
        } else if (c.isEnum()) {
            out.writeInt(((Enum<?>) value).ordinal());
        } else if (c.isRecord()) {
            Shape shape = Shape.of(c);
            for (int i = 0; i < shape.types().size(); i++) {
                write(shape.types().get(i), shape.component(i, value), out);
            }
        } else if (c.isSealed()) {
            int which = Shape.which(c, value);
            out.writeByte(which);
            write(c.getPermittedSubclasses()[which], value, out);
        } else {
            throw unknown(type);
        }
    }

    private static void writeOf(ParameterizedType type, Object value, DataOutputStream out) throws IOException {
        Type of = type.getActualTypeArguments()[0];
        if (type.getRawType() == List.class) {
            List<?> list = (List<?>) value;
            out.writeInt(list.size());
            for (Object one : list) {
                write(of, one, out);
            }
        } else if (type.getRawType() == Optional.class) {
            Optional<?> one = (Optional<?>) value;
            out.writeBoolean(one.isPresent());
            if (one.isPresent()) {
                write(of, one.get(), out);
            }
        } else {
            throw unknown(type);
        }
    }

    static <T> T read(Class<T> type, DataInputStream in) throws IOException {
        return type.cast(read((Type) type, in));
    }

    private static Object read(Type type, DataInputStream in) throws IOException {
        if (type instanceof ParameterizedType of) {
            return readOf(of, in);
        }
        Class<?> c = (Class<?>) type;
        if (c == String.class) {
            return readText(in);
        } else if (c == int.class) {
            return in.readInt();
        } else if (c == long.class) {
            return in.readLong();
        } else if (c == boolean.class) {
            return in.readBoolean();
        } else if (c == float.class) {
            return in.readFloat();
        } else if (c == double.class) {
            return in.readDouble();
        } else if (c == byte[].class) {
            return readBytes(in.readInt(), in);
        } else if (c == Instant.class) {
            return Instant.ofEpochSecond(in.readLong(), in.readInt());
        } else if (c == OptionalInt.class) {
            boolean there = in.readBoolean();
            int number = in.readInt();
            return there ? OptionalInt.of(number) : OptionalInt.empty();
        } else if (Printed.is(c)) {
            return Printed.read(c, readText(in));
        } else if (c.isEnum()) {
            return c.getEnumConstants()[in.readInt()];
        } else if (c.isRecord()) {
            Shape shape = Shape.of(c);
            Object[] components = new Object[shape.types().size()];
            for (int i = 0; i < components.length; i++) {
                components[i] = read(shape.types().get(i), in);
            }
            return shape.make(components);
        } else if (c.isSealed()) {
            return read((Type) c.getPermittedSubclasses()[in.readUnsignedByte()], in);
        }
        throw unknown(type);
    }

    private static Object readOf(ParameterizedType type, DataInputStream in) throws IOException {
        Type of = type.getActualTypeArguments()[0];
        if (type.getRawType() == List.class) {
            int size = in.readInt();
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(read(of, in));
            }
            return list;
        }
        return in.readBoolean() ? Optional.of(read(of, in)) : Optional.empty();
    }

    /** Two bytes for each unit: a lone surrogate, which UTF-8 cannot say, must come back as it was. */
    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        out.writeInt(text.length());
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = readBytes(2 * length, in);
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xff));
        }
        return new String(text);
    }

    private static byte[] readBytes(int length, DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException(bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no way to send a " + type.getTypeName());
    }
}
