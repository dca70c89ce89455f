package io.github.zhibiao.corpus.report;

import java.time.Instant;

/**
 * A report's bytes as fetched, before anything is known of them.
 *
 * @param uri the address: {@code file:…} or {@code http(s)://…}
 * @param declaredType what the giver says it is (HTTP Content-Type), or empty; evidence, not truth
 * @param bytes all of them; not to be changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied by nobody: a report can be large
public record Original(String uri, String declaredType, byte[] bytes, Instant fetchedAt) {

    @Override
    public String toString() {
        return uri + " (" + bytes.length + " bytes)";
    }
}
