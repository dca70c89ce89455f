package io.github.zhibiao.pipeline.fetch;

import java.net.URI;
import java.nio.file.Path;

/** One report to be fetched. */
public sealed interface Target {

    /** As it will stand in the report's source: {@code file:…} or {@code http(s)://…}; for a failed one, as given. */
    String address();

    /** A file. */
    record InFile(Path path) implements Target {
        @Override
        public String address() {
            return path.toUri().toString();
        }
    }

    /** A web address; {@code uri} is absolute, http or https, in ASCII, without a fragment. */
    record OnWeb(URI uri) implements Target {
        @Override
        public String address() {
            return uri.toString();
        }
    }

    /**
     * An address that gave nothing to fetch. It is counted and told of like a report that failed.
     *
     * @param reason in Chinese
     */
    record Failed(String address, String reason) implements Target {}
}
