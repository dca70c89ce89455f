package io.github.zhibiao.corpus.gold;

import io.github.zhibiao.corpus.row.RecordRow;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing in which found rows differ from annotated ones. Printed, it is a line for a person. */
public sealed interface Disagreement {

    /** A figure that no row accounts for. */
    record Missed(GoldRecord gold) implements Disagreement {
        @Override
        public String toString() {
            return "missed " + gold.label();
        }
    }

    /** A row that no figure accounts for. */
    record Spurious(RecordRow row) implements Disagreement {
        @Override
        public String toString() {
            return "spurious " + row.text() + " value " + row.value() + " unit " + row.unit() + " [" + row.indicator()
                    + "]";
        }
    }

    /**
     * A figure that was found but is not right in every field.
     *
     * @param fields those that are wrong
     */
    record Wrong(GoldRecord gold, RecordRow row, Set<Field> fields) implements Disagreement {
        public Wrong {
            fields = Set.copyOf(fields);
        }

        @Override
        public String toString() {
            return "wrong " + gold.text() + " "
                    + fields.stream()
                            .filter(f -> f != Field.WHOLE)
                            .sorted()
                            .map(this::says)
                            .collect(Collectors.joining("; "));
        }

        private String says(Field field) {
            return field.code()
                    + switch (field) {
                        case COMPARATOR -> want(gold.comparator(), row.comparator());
                        case FORM -> want(gold.form(), row.form());
                        case STATUS -> want(gold.status(), row.status());
                        case AREA -> want(gold.areaCode(), row.areaCode());
                        case PERIOD -> want(gold.period(), row.period());
                        case NAME_EXACT, NAME_SOFT -> want(String.join("|", gold.indicator()), row.indicator());
                        case WHOLE -> "";
                    };
        }

        private static String want(Object wanted, String got) {
            return ": want " + wanted + " got " + got;
        }
    }
}
