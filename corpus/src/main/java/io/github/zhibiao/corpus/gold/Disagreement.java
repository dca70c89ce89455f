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
            return field.code() + ": want " + wanted(field) + " got " + got(field);
        }

        /** The accepted answers, parted by {@code |}. */
        public String wanted(Field field) {
            return switch (field) {
                case COMPARATOR -> gold.comparator().toString();
                case FORM -> gold.form().toString();
                case STATUS -> gold.status().toString();
                case AREA -> gold.areaCode().toString();
                case PERIOD -> gold.period().toString();
                case NAME_EXACT, NAME_SOFT, WHOLE -> String.join("|", gold.indicator());
            };
        }

        /** What the row says, {@code null} as a word where it says nothing. */
        public String got(Field field) {
            return String.valueOf(
                    switch (field) {
                        case COMPARATOR -> row.comparator();
                        case FORM -> row.form();
                        case STATUS -> row.status();
                        case AREA -> row.areaCode();
                        case PERIOD -> row.period();
                        case NAME_EXACT, NAME_SOFT, WHOLE -> row.indicator();
                    });
        }
    }
}
