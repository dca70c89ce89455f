package io.github.zhibiao.pipeline.archive;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Addresses of files in archives. */
public final class MemberAddress {

    private static final String IN = "!/";

    /** Beside letters and digits, what may stand in the path of an address as it is. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    private MemberAddress() {}

    static String of(String archive, String name) {
        StringBuilder address = new StringBuilder(archive).append(IN);
        // tar writes ./ before the names of what lies in the folder that it was called in.
        for (byte b : name.replaceFirst("^(\\./+)+", "").getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain) {
                address.append(c);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return address.toString();
    }

    /** The last name of an address: of the file itself, or of the archive. */
    static String name(String address) {
        String path = address.substring(address.lastIndexOf(IN) + 1).replaceFirst("[?#].*$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // a % that encodes nothing
            return last;
        }
    }

    /** What a reader should know of a report's address: a name in an archive may point at a file outside of it. */
    public static List<Notice> doubts(String address) {
        int in = address.indexOf(IN);
        boolean out = in >= 0
                && (Arrays.asList(address.substring(in + IN.length()).split("/", -1))
                                .contains("..")
                        || address.indexOf("!//", in) >= 0);
        return out
                ? List.of(new Notice("member-outside-archive", new Span(0, 0), "压缩包里的名字指向包外（../ 或绝对路径），只当作名字，没有按它写文件"))
                : List.of();
    }
}
