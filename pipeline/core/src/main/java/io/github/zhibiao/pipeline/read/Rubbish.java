package io.github.zhibiao.pipeline.read;

/** Characters that no text has. */
final class Rubbish {

    private Rubbish() {}

    /** Their share in {@code text}. */
    static double share(CharSequence text) {
        long found = text.chars()
                .filter(c -> is((char) c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.length() == 0 ? 0 : (double) found / text.length();
    }

    /** A control, for private use, unassigned, or U+FFFD. */
    static boolean is(char c) {
        int type = Character.getType(c);
        return c == '\ufffd'
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
