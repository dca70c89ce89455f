package io.github.zhibiao.extractors.area;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A code with the name that it stood for; GB/T 2260 puts the area above, and the level, into the code. */
record AreaKey(String code, String name) implements Comparable<AreaKey> {

    enum Level {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** Beijing, Tianjin, Shanghai and Chongqing, whose counties lie in no prefecture. */
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    AreaKey {
        if (!code.matches("[0-9]{6}") || name.isEmpty()) {
            throw new IllegalArgumentException("wanted six digits and a name, got '" + code + "' and '" + name + "'");
        }
    }

    /** The areas of a cell like {@code 530421江川县|530422澄江县}; none of an empty one. */
    static List<AreaKey> list(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .filter(item -> !item.isEmpty())
                .map(item -> new AreaKey(item.substring(0, 6), item.substring(6)))
                .toList();
    }

    Level level() {
        if (code.equals("100000")) {
            return Level.COUNTRY;
        }
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    String parent() {
        return switch (level()) {
            case COUNTRY -> "";
            case PROVINCE -> "100000";
            case PREFECTURE -> province();
            case COUNTY -> inNoPrefecture() ? province() : code.substring(0, 4) + "00";
        };
    }

    /** True of the development zones to which the Bureau of Statistics, not GB/T 2260, gives codes from 71 to 79. */
    boolean zone() {
        return level() == Level.COUNTY && !inNoPrefecture() && code.charAt(4) == '7';
    }

    private boolean inNoPrefecture() {
        return code.startsWith("90", 2) || MUNICIPALITIES.contains(code.substring(0, 2));
    }

    private String province() {
        return code.substring(0, 2) + "0000";
    }

    @Override
    public int compareTo(AreaKey other) {
        return Comparator.comparing(AreaKey::code).thenComparing(AreaKey::name).compare(this, other);
    }
}
