package io.github.zhibiao.app.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What the file of a report's rows is called. */
final class FileName {

    /** Most file systems take 255 bytes, which are 85 Chinese characters; endings come behind. */
    private static final int LONGEST = 70;

    private FileName() {}

    /**
     * From a report's address. The name of a file stays as it is; one in an archive has the archive's name and its folders
     * before its own, with ! between, for an archive may have two files of one name; what it says there of other folders
     * ({@code ../}) and what no file may be called is harmless: a name holds no way.
     */
    static String of(String uri) {
        int in = uri.indexOf("!/");
        if (in < 0) {
            return decoded(uri.replaceFirst("/+$", "").replaceFirst("^.*/", ""));
        }
        String way = decoded(uri.substring(uri.lastIndexOf('/', in - 1) + 1)).replace("!/", "!");
        String name = way.replaceAll("/+", "!").replaceAll("[\\p{Cntrl}<>:\"|?*\\\\]", "_");
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST / 3) + "~" + Integer.toHexString(uri.hashCode()) + "~"
                        + name.substring(name.length() - LONGEST / 3);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // a % that encodes nothing
            return path;
        }
    }
}
