package io.github.zhibiao.pipeline.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people type and pages link them: Chinese host names, Chinese letters and spaces in the path. */
final class WebAddress {

    /** Two letters at least, so that {@code C:\报告} is a path. */
    private static final Pattern SCHEME = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]+):(//.*|/.*)");

    private static final Pattern PARTS = Pattern.compile("(?s)([a-z]+)://([^/?#]*)([^#]*)(#.*)?");

    private WebAddress() {}

    static boolean hasScheme(String argument) {
        return SCHEME.matcher(argument).matches();
    }

    /**
     * The address in ASCII, without fragment.
     *
     * @throws IllegalArgumentException with a reason in Chinese if it is not an http, https or file address
     */
    static URI parse(String argument) {
        Matcher scheme = SCHEME.matcher(argument.strip());
        if (!scheme.matches()) {
            throw new IllegalArgumentException("没有 http:// 或 https://");
        }
        String kind = scheme.group(1).toLowerCase(Locale.ROOT);
        if (kind.equals("file")) {
            return file(scheme.group(2));
        }
        Matcher parts = PARTS.matcher(kind + ":" + scheme.group(2));
        if (!(kind.equals("http") || kind.equals("https")) || !parts.matches()) {
            throw new IllegalArgumentException("只取 http 和 https");
        }
        String authority = parts.group(2);
        if (authority.contains("@")) {
            throw new IllegalArgumentException("地址中不能有用户名或密码");
        }
        // 报告.政务 and the like: the DNS knows them in ASCII only.
        String host = authority.startsWith("[") ? authority : ascii(authority);
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        URI uri = URI.create(escape(kind + "://" + host + (path.startsWith("?") ? "/" + path : path)));
        if (uri.getHost() == null || uri.getPort() > 65535) {
            throw new IllegalArgumentException("没有主机名");
        }
        return uri;
    }

    /**
     * Where a redirect leads.
     *
     * @param location as it came in the header, each char one byte; servers send Chinese paths there as raw UTF-8
     * @throws IllegalArgumentException with a reason in Chinese if it is no http or https address
     */
    static URI resolve(URI from, String location) {
        String text = new String(location.strip().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        URI to = parse(from.resolve(URI.create(escape(text))).toString());
        if (to.getScheme().equals("file")) {
            throw new IllegalArgumentException("只取 http 和 https");
        }
        return to;
    }

    private static URI file(String rest) {
        String path = rest.replaceFirst("^//(localhost)?(?=/)", "");
        if (path.startsWith("//")) {
            throw new IllegalArgumentException("file: 只取本机的文件");
        }
        return URI.create(escape("file://" + path));
    }

    private static String ascii(String authority) {
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon);
        return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED) + port;
    }

    /** What a URI may not hold as it is, and everything beyond ASCII, as percent signs and UTF-8; what is escaped stays. */
    private static String escape(String s) {
        StringBuilder out = new StringBuilder();
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            boolean bad = c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0;
            if (bad) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                out.append((char) c);
            }
        }
        return out.toString();
    }
}
