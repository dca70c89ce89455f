package io.github.zhibiao.corpus.text;

import java.util.Random;

/** A step of restoring with its real strings: {@code map} leads from {@code raw} to {@code text}. */
record Edit(String raw, String text, OffsetMap map) {

    /** What a random step may do besides keeping and replacing. */
    enum May {
        NEITHER,
        DELETE,
        INSERT,
        BOTH;

        private boolean delete() {
            return this == DELETE || this == BOTH;
        }

        private boolean insert() {
            return this == INSERT || this == BOTH;
        }
    }

    /** A raw text of up to 8 units; short, so that runs meet and overlap in every way. */
    static String randomRaw(Random random) {
        StringBuilder raw = new StringBuilder();
        letters(raw, random.nextInt(9), 'a', random);
        return raw.toString();
    }

    /** A random step from {@code raw}. What it writes is drawn from letters that no raw text has. */
    static Edit random(String raw, May may, Random random) {
        StringBuilder text = new StringBuilder();
        OffsetMap.Builder map = new OffsetMap.Builder();
        int at = 0;
        while (at < raw.length() || random.nextInt(3) == 0) {
            int take = Math.min(raw.length() - at, random.nextInt(4));
            int give = random.nextInt(4);
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    map.keep(take);
                    text.append(raw, at, at + take);
                }
                case 2 -> {
                    if ((take == 0 && !may.insert()) || (give == 0 && !may.delete())) {
                        continue;
                    }
                    map.replace(take, give);
                    letters(text, give, 'A', random);
                }
                default -> {
                    take = may.delete() ? take : 0;
                    give = may.insert() && take == 0 ? give : 0;
                    map.replace(take, give);
                    letters(text, give, 'N', random);
                }
            }
            at += take;
        }
        return new Edit(raw, text.toString(), map.build());
    }

    Edit next(May may, Random random) {
        return random(text, may, random);
    }

    private static void letters(StringBuilder to, int count, char first, Random random) {
        for (int i = 0; i < count; i++) {
            to.append((char) (first + random.nextInt(5)));
        }
    }

    @Override
    public String toString() {
        return raw + " → " + text + " " + map;
    }
}
