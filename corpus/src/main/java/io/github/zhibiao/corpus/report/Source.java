package io.github.zhibiao.corpus.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Where a report came from.
 *
 * @param id short name of these very bytes: the first 12 hex digits of {@code sha256}
 * @param uri the address it was fetched from: {@code file:…} or {@code http(s)://…}
 * @param mediaType as recognised from the content: {@code text/plain}, {@code text/html}, {@code application/pdf}
 * @param charset the encoding that the text was decoded with, or empty where the format has its own
 * @param sha256 of the original bytes, 64 hex digits
 * @param fetchedAt when they were fetched
 * @param given what was known of the report beforehand
 */
public record Source(
        String id, String uri, String mediaType, String charset, String sha256, Instant fetchedAt, Given given) {

    /** A report of which nothing was known. */
    public Source(String id, String uri, String mediaType, String charset, String sha256, Instant fetchedAt) {
        this(id, uri, mediaType, charset, sha256, fetchedAt, Given.NOTHING);
    }

    /** Where a reader finds it: where it is published if that is known, else where it was fetched from. */
    public String published() {
        return given.url().orElse(uri);
    }

    /** The last part of the address, as a person would name the file. */
    public String name() {
        // What lies in an archive is named behind it: https://…/download?id=3!/内/报告.docx
        String own = uri.substring(uri.lastIndexOf("!/") + 1);
        String path = own.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? uri : URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
