package io.github.zhibiao.pipeline.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The report as a mail, and as a page saved by a browser. */
final class MailFiles {

    private static final Charset GBK = Charset.forName("GBK");

    private MailFiles() {}

    static String html(String charset) {
        StringBuilder html = new StringBuilder(
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset
                        + "\"><title>" + Bulletin.TITLE + "</title></head><body><h1>" + Bulletin.TITLE + "</h1><h2>一、"
                        + Bulletin.HEADING
                        + "</h2><p>" + Bulletin.SENTENCE + "</p><p>" + Bulletin.CAPTION + "</p><table>");
        for (var row : Bulletin.ROWS) {
            html.append("<tr>");
            row.forEach(c -> html.append("<td>").append(c).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString();
    }

    static byte[] eml() {
        String mail = "From: =?GBK?B?" + base64("统计局".getBytes(GBK)) + "?= <tj@example.org>\r\nTo: a@example.org\r\n"
                + "Subject: =?GBK?B?" + base64(Bulletin.TITLE.getBytes(GBK)) + "?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n"
                + "--b1\r\nContent-Type: multipart/alternative; boundary=\"b2\"\r\n\r\n"
                + "--b2\r\nContent-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + lines(base64((Bulletin.TITLE + "\r\n" + Bulletin.SENTENCE).getBytes(GBK)))
                + "--b2\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + lines(base64(html("gb2312").getBytes(GBK))) + "--b2--\r\n"
                + "--b1\r\nContent-Type: application/vnd.ms-excel; name=\"=?GBK?B?" + base64("附表.xls".getBytes(GBK))
                + "?=\"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + "0M8R4KGxGuE=\r\n--b1--\r\n";
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] mht() {
        String page = "From: <Saved by Windows Internet Explorer 8>\r\n"
                + "Subject: page\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
                + "This is a multi-part message.\r\n"
                + "--b\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location:"
                + " http://example.org/a.html\r\n\r\n" + quoted(html("utf-8")) + "\r\n"
                + "--b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: http://example.org/a.gif\r\n\r\nR0lGODlhAQABAAAAACw=\r\n--b--\r\n";
        return page.getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String lines(String text) {
        return text.replaceAll("(.{76})", "$1\r\n") + "\r\n";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String written =
                    b < 0 || b == '=' ? String.format(java.util.Locale.ROOT, "=%02X", b & 0xff) : "" + (char) b;
            if (column + written.length() > 72) {
                quoted.append("=\r\n");
                column = 0;
            }
            quoted.append(written);
            column += written.length();
        }
        return quoted.toString();
    }
}
