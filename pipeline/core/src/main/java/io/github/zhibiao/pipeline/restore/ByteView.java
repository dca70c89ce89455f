package io.github.zhibiao.pipeline.restore;

/** In which encoding a text was read by mistake, so that its characters lead back to bytes. */
enum ByteView {
    /** One or two bytes a character. */
    GBK {
        @Override
        int bytes(char c) {
            if (c == '€' || c == '\u0080') { // how Windows shows the byte 80, which opens no pair
                return 0x80;
            }
            int pair = GbkTable.pair(c);
            return pair == 0 ? NONE : pair;
        }
    },

    /** Latin-1 and Windows-1252, which many programs take for each other: one byte a character, never ASCII. */
    LATIN {
        @Override
        int bytes(char c) {
            if (c >= 0x80 && c <= 0xFF) {
                return c;
            }
            int special = c < 0x152 ? -1 : SPECIALS.indexOf(c);
            return special < 0 ? NONE : 0x80 + special;
        }
    };

    static final int NONE = -1;

    /** The bytes 80 to 9F of Windows-1252; a blank where it has no character. */
    private static final String SPECIALS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /** The byte or the two bytes (above FF) that {@code c} stands for; {@link #NONE} if it cannot come from this. */
    abstract int bytes(char c);

    /** The first byte of {@code c}, or {@link #NONE}. */
    int first(char c) {
        int bytes = bytes(c);
        return bytes > 0xFF ? bytes >> 8 : bytes;
    }
}
