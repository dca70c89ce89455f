package io.github.zhibiao.pipeline.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in an archive, while the archive stands at it.
 *
 * @param name as the archive has it, folders parted by {@code /}
 * @param content opens its bytes, once
 */
record Entry(String name, Content content) {

    /** The bytes of an entry. */
    interface Content {
        /** @throws BadMember if this file has none that can be read: it is encrypted */
        InputStream open() throws IOException;
    }

    /** Takes the entries of an archive, one after the other. */
    interface Visitor {
        /** A folder, a link, a device: counted, and nothing else. */
        void other() throws UnreadableArchive;

        void file(Entry entry) throws IOException, UnreadableArchive;
    }
}
