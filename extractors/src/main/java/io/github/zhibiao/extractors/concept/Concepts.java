package io.github.zhibiao.extractors.concept;

import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Domain;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Measure;
import io.github.zhibiao.corpus.record.PriceBasis;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dictionary of standard indicators, from {@code concepts.tsv}.
 *
 * <p>To add an indicator, or another name of one: a row, or a name in a row, of {@code concepts.tsv} (1 file).
 */
public final class Concepts {

    /** What may stand before a name and says nothing of it: whose it is and when, the record's other fields tell. */
    private static final Set<String> LEADS = Set.of(
            "全市", "全省", "全国", "全区", "全县", "全州", "全盟", "全旗", "全师", "我国", "我省", "我市", "我区", "我县", "我州", "年末", "期末");

    private static final int LEAD = 2;

    /** What a government keeps for itself: {@code 市本级, 自治区本级, 大理州本级}. */
    private static final String OWN_LEVEL = "本级";

    private static final int LONGEST_OWNER = 4;

    private final List<Concept> all = new ArrayList<>();
    private final Map<String, Concept> byKey = new HashMap<>();

    /** @throws IllegalStateException if the file gives one name, or one id, to two indicators */
    public Concepts() {
        Set<String> ids = new TreeSet<>();
        for (String[] row : Rows.of(Concepts.class, "concepts.tsv")) {
            Map<String, String> names = names(row);
            Concept concept = new Concept(
                    row[0],
                    row[1],
                    List.copyOf(names.values()),
                    dimensions(row[3]),
                    PriceBasis.valueOf(row[4].toUpperCase(Locale.ROOT)),
                    Measure.valueOf(row[5].toUpperCase(Locale.ROOT)),
                    Domain.valueOf(row[6].toUpperCase(Locale.ROOT)));
            all.add(concept);
            if (!ids.add(concept.id())) {
                throw new IllegalStateException("concepts.tsv has twice " + concept.id());
            }
            for (String key : names.keySet()) {
                Concept other = byKey.put(key, concept);
                if (other != null) {
                    throw new IllegalStateException(
                            "concepts.tsv gives " + key + " to " + other.id() + " and to " + concept.id());
                }
            }
        }
    }

    /** By their keys, the preferred one first; of those that differ in marks only, the first. */
    private static Map<String, String> names(String[] row) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(NameKey.of(row[1]), row[1]);
        for (String pattern : row[2].split(";", -1)) {
            for (String name : NamePattern.names(pattern)) {
                names.putIfAbsent(NameKey.of(name), name);
            }
        }
        names.remove("");
        return names;
    }

    private static Set<Dimension> dimensions(String listed) {
        return Set.copyOf(
                Arrays.stream(listed.split(",", -1)).map(Dimension::valueOf).toList());
    }

    /** All of them, in the order of the file. */
    public List<Concept> all() {
        return List.copyOf(all);
    }

    /**
     * The indicator that a figure's name stands for.
     *
     * @param dimension of the figure's unit
     */
    public Optional<Concept> of(String name, Dimension dimension, Form form) {
        return named(NameKey.of(name)).filter(concept -> measures(concept, dimension, form));
    }

    private Optional<Concept> named(String key) {
        Concept concept = byKey.get(key);
        if (concept == null && key.length() > LEAD && LEADS.contains(key.substring(0, LEAD))) {
            concept = byKey.get(key.substring(LEAD));
        }
        int own = concept == null ? key.indexOf(OWN_LEVEL) : -1;
        if (own > 0 && own <= LONGEST_OWNER) {
            concept = byKey.get(key.substring(own));
        }
        return Optional.ofNullable(concept);
    }

    /**
     * Whether a figure of that kind can be one of this indicator. {@code 地区生产总值} with a level in % is a share or a rate
     * that lost half its name, {@code 城镇化率} that grew by so many % a slip of the pen or of the reader.
     */
    private static boolean measures(Concept concept, Dimension dimension, Form form) {
        Set<Dimension> own = concept.dimensions();
        boolean share = own.equals(Set.of(Dimension.SHARE));
        return switch (form) {
            case LEVEL, RATIO -> own.contains(dimension);
            case GROWTH -> !share && (dimension == Dimension.SHARE || dimension == Dimension.MULTIPLE);
            case CHANGE ->
                own.contains(Dimension.SHARE) ? dimension == Dimension.SHARE_DIFFERENCE : own.contains(dimension);
            case RANK -> true;
        };
    }

    /**
     * The indicators that have all the words in their id, names or domain; those that are so named first, then those
     * whose preferred name has the words.
     */
    public List<Concept> search(List<String> words) {
        List<String> keys =
                words.stream().map(NameKey::of).filter(key -> !key.isEmpty()).toList();
        if (keys.isEmpty() && !words.isEmpty()) {
            return List.of();
        }
        String together = String.join("", keys);
        return all.stream()
                .filter(concept -> keys.stream().allMatch(key -> has(concept, key)))
                .sorted(Comparator.comparing((Concept concept) -> rank(concept, together, keys)))
                .toList();
    }

    private boolean has(Concept concept, String key) {
        return NameKey.of(concept.id()).contains(key)
                || NameKey.of(concept.domain().label()).contains(key)
                || concept.names().stream().anyMatch(name -> NameKey.of(name).contains(key));
    }

    private int rank(Concept concept, String together, List<String> keys) {
        if (concept.equals(byKey.get(together))) {
            return 0;
        }
        String name = NameKey.of(concept.name());
        return keys.stream().allMatch(name::contains) ? 1 : 2;
    }
}
