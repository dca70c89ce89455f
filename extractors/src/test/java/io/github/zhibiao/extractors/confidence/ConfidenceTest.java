package io.github.zhibiao.extractors.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.extractors.Documents;
import io.github.zhibiao.extractors.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is better founded is believed more, whatever weights were fitted. */
class ConfidenceTest {

    private static final String TITLE = "玉溪市2023年国民经济和社会发展统计公报\n";
    private static final Extractor EXTRACTOR = new Extractor();
    private static final Weights WEIGHTS = Weights.load();

    /** Of these clues, for the record of a plain sentence. */
    private static double chance(Clues clues, int passed, int failed, boolean doubted) {
        IndicatorRecord record =
                EXTRACTOR.extract(Documents.of(TITLE + "粮食产量80.2万吨。")).records().get(0);
        return WEIGHTS.chance(new Case(record, clues, passed, failed, doubted, true).traits());
    }

    private static double doubt(double chance) {
        return 1 - chance;
    }

    private static Clues named(double naming) {
        return new Clues(naming, false, false, false, false, 1);
    }

    @Test
    void ownWordsAreBelievedMoreThanGuesses() {
        assertTrue(chance(named(0.2), 0, 0, false) < chance(named(0.6), 0, 0, false));
        assertTrue(chance(named(0.6), 0, 0, false) <= chance(named(0.9), 0, 0, false));
        assertTrue(doubt(chance(named(0.2), 0, 0, false)) > 3 * doubt(chance(named(0.9), 0, 0, false)));
    }

    @Test
    void aFailedCheckIsWorseThanNoneAndAPassedOneBetter() {
        double none = chance(named(0.8), 0, 0, false);
        assertTrue(chance(named(0.8), 1, 0, false) > none);
        assertTrue(doubt(chance(named(0.8), 0, 1, false)) > 3 * doubt(none));
        assertEquals(chance(named(0.8), 0, 1, false), chance(named(0.8), 2, 1, false), 0.0);
    }

    @Test
    void aDoubtNearbyCosts() {
        assertTrue(chance(named(0.8), 0, 0, true) < chance(named(0.8), 0, 0, false));
    }

    @Test
    void everyWeightKeepsItsBounds() {
        for (int i = 0; i < Trait.ALL.size(); i++) {
            Trait trait = Trait.ALL.get(i);
            assertEquals(trait.bounded(WEIGHTS.of(i)), WEIGHTS.of(i), 0.0, trait.code());
        }
        assertThrows(IllegalArgumentException.class, () -> new Weights(new double[] {1}));
    }

    @Test
    void aReportThatContradictsItselfSaysSo() {
        Extraction same = EXTRACTOR.extract(Documents.of(TITLE + "粮食产量80.2万吨。\n全年粮食产量80.2万吨。"));
        Extraction other = EXTRACTOR.extract(Documents.of(TITLE + "粮食产量80.2万吨。\n全年粮食产量95.3万吨。"));
        for (int i = 0; i < 2; i++) {
            double agreed = same.records().get(i).confidence();
            double contradicted = other.records().get(i).confidence();
            assertTrue(doubt(contradicted) > 4 * doubt(agreed), contradicted + " against " + agreed);
        }
        assertTrue(same.notices().isEmpty(), () -> same.notices().toString());
        List<Notice> notices = other.notices();
        assertEquals(1, notices.size());
        assertEquals("said-twice", notices.get(0).code());
        assertEquals("80.2万吨", notices.get(0).span().of(other.document().text()));
        assertEquals(
                "95.3万吨", notices.get(0).others().get(0).of(other.document().text()));
        assertTrue(notices.get(0).message().contains("前后不同"), notices.get(0).message());
    }

    @Test
    void aRecordTellsWhyItIsBelieved() {
        List<IndicatorRecord> records = EXTRACTOR
                .extract(Documents.of(TITLE + "粮食产量80.2万吨。\n全年粮食产量95.3万吨。"))
                .records();
        List<Derivation> parts = records.get(1).evidence().why().parts();
        Derivation why = parts.get(parts.size() - 1);
        assertEquals("confidence", why.rule());
        assertTrue(why.says().contains("failed -"), why.says());
        assertEquals("said-twice", why.parts().get(0).rule());
    }
}
