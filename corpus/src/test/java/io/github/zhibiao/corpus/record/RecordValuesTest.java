package io.github.zhibiao.corpus.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that a record is made of. */
class RecordValuesTest {

    @Test
    void anAreaHasACodeOfSixDigits() {
        assertEquals("530400", new Area("530400", "玉溪市").code());
        assertEquals("100000", Area.CHINA.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "53040", "5304000", "53040a", "53 400", "５３０４００", "٥٣٠٤٠٠", "-30400"})
    void anythingElseIsNoAreaCode(String code) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Area(code, "玉溪市"))
                .getMessage();
        assertEquals("no GB/T 2260 code: " + code, message);
    }

    @Test
    void aFallIsNegativeAtBothEnds() {
        Amount exact = Amount.of(new BigDecimal("3.2"));
        Amount range = new Amount.Range(new BigDecimal("3"), new BigDecimal("5"));
        assertEquals(Amount.of(new BigDecimal("-3.2")), exact.negate());
        assertEquals(new Amount.Range(new BigDecimal("-3"), new BigDecimal("-5")), range.negate());
        assertEquals(Optional.empty(), exact.upper());
        assertEquals(new BigDecimal("3"), range.value());
        assertEquals(Optional.of(new BigDecimal("5")), range.upper());
    }

    @Test
    void multipliersAreExact() {
        BigDecimal wan = new BigDecimal("10000");
        assertEquals(
                0,
                new BigDecimal("86877900")
                        .compareTo(
                                Amount.of(new BigDecimal("8687.79")).times(wan).value()));
        assertEquals(
                new Amount.Range(new BigDecimal("30000"), new BigDecimal("50000")),
                new Amount.Range(new BigDecimal("3"), new BigDecimal("5")).times(wan));
    }

    /** The whole suite runs under a Turkish locale, in which a careless lower case turns I into ı. */
    @Test
    void codesAreThoseOfTheAnnotation() {
        assertEquals(List.of("eq", "ge", "gt", "le", "lt", "approx"), codes(Comparator.values(), Comparator::code));
        assertEquals(List.of("level", "growth", "change", "rank", "ratio"), codes(Form.values(), Form::code));
        assertEquals(List.of("actual", "target", "forecast"), codes(Status.values(), Status::code));
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }
}
