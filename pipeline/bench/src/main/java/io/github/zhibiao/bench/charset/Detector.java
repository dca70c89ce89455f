package io.github.zhibiao.bench.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.read.Decoding;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.mozilla.universalchardet.UniversalDetector;

/** Names the encoding of some bytes, as that library names it, or says nothing. */
interface Detector {

    Optional<String> detect(byte[] bytes);

    /** All that are compared, by name. Each as its documentation says to use it, and told nothing but the bytes. */
    static Map<String, Detector> all() {
        Map<String, Detector> all = new LinkedHashMap<>();
        all.put("Zhibiao", Detector::zhibiao);
        all.put("Tika 3.3.1", tika());
        all.put("ICU4J 79.1", Detector::icu);
        all.put("juniversalchardet 2.5.2", Detector::juniversalchardet);
        return all;
    }

    private static Optional<String> zhibiao(byte[] bytes) {
        try {
            return Optional.of(
                    Decoding.of(new Original("slice", "", bytes, Instant.EPOCH)).encoding());
        } catch (UnreadableReport e) {
            return Optional.empty();
        }
    }

    /** Its default chain for text: the universal detector, then ICU4J's, both in forms of its own. */
    private static Detector tika() {
        EncodingDetector chain = new DefaultEncodingDetector();
        return bytes -> {
            try {
                return Optional.ofNullable(chain.detect(new ByteArrayInputStream(bytes), new Metadata()))
                        .map(Charset::name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Optional<String> icu(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return Optional.ofNullable(match).map(CharsetMatch::getName);
    }

    private static Optional<String> juniversalchardet(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }
}
