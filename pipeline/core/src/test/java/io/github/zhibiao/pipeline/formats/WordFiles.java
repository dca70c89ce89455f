package io.github.zhibiao.pipeline.formats;

import java.nio.charset.Charset;

/** The report as word processors save it. */
final class WordFiles {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private WordFiles() {}

    static byte[] docx() {
        StringBuilder body = new StringBuilder();
        body.append(paragraph("<w:pStyle w:val=\"1\"/>", run("", Bulletin.TITLE)));
        // Its number 一、 is counted by Word.
        String list = "<w:pStyle w:val=\"2\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        body.append(paragraph(list, run("", Bulletin.HEADING)));
        body.append(paragraph(
                "",
                run("", Bulletin.SENTENCE)
                        + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>港口吞吐量7万吨。</w:delText></w:r></w:del>"
                        + run("<w:vanish/>", "铁路运量9万吨。")));
        body.append(paragraph("<w:jc w:val=\"center\"/>", run("", Bulletin.CAPTION)));
        body.append("<w:tbl>");
        for (var row : Bulletin.ROWS) {
            body.append("<w:tr>");
            for (String cell : row) {
                // How far 公路 is set in is a property of its paragraph.
                String indent = cell.startsWith("　") ? "<w:ind w:firstLineChars=\"100\" w:firstLine=\"210\"/>" : "";
                body.append("<w:tc>")
                        .append(paragraph(indent, run("", cell.strip())))
                        .append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return new Zip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .add("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>")
                .add(
                        "word/styles.xml",
                        "<w:styles " + W
                                + "><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name"
                                + " w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name"
                                + " w:val=\"heading 1\"/></w:style></w:styles>")
                .add(
                        "word/numbering.xml",
                        "<w:numbering " + W
                                + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                                + " w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText"
                                + " w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                                + " w:val=\"0\"/></w:num></w:numbering>")
                .bytes();
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static byte[] odt() {
        StringBuilder body = new StringBuilder();
        body.append("<text:h text:outline-level=\"1\">").append(Bulletin.TITLE).append("</text:h>");
        body.append("<text:h text:outline-level=\"2\">一、")
                .append(Bulletin.HEADING)
                .append("</text:h>");
        body.append("<text:p>").append(Bulletin.SENTENCE).append("</text:p>");
        body.append("<text:p>").append(Bulletin.CAPTION).append("</text:p><table:table>");
        for (var row : Bulletin.ROWS) {
            body.append("<table:table-row>");
            row.forEach(
                    c -> body.append("<table:table-cell><text:p>").append(c).append("</text:p></table:table-cell>"));
            body.append("</table:table-row>");
        }
        body.append("</table:table>");
        return odf("text", "<office:text>" + body + "</office:text>");
    }

    /** The container of OpenDocument: its type comes first and is not packed. */
    static byte[] odf(String kind, String content) {
        return new Zip()
                .store("mimetype", "application/vnd.oasis.opendocument." + kind)
                .add(
                        "content.xml",
                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:body>"
                                + content + "</office:body></office:document-content>")
                .bytes();
    }

    /** The characters in GBK, as Chinese programs write it. */
    static byte[] rtf() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 "
                + gbk("宋体") + ";}}{\\info{\\title " + gbk("旧标题") + "}}\\f0 ");
        rtf.append("\\pard\\outlinelevel0 ").append(gbk(Bulletin.TITLE)).append("\\par\r\n");
        rtf.append("\\pard\\outlinelevel1 ")
                .append(gbk("一、" + Bulletin.HEADING))
                .append("\\par\r\n");
        rtf.append("\\pard ")
                .append(gbk(Bulletin.SENTENCE))
                .append("{\\v ")
                .append(gbk("铁路运量9万吨。"))
                .append("}\\par\r\n");
        rtf.append("\\pard ").append(gbk(Bulletin.CAPTION)).append("\\par\r\n");
        for (var row : Bulletin.ROWS) {
            rtf.append("\\trowd\\cellx2000\\cellx3000\\cellx5000\\cellx7000\\pard\\intbl ");
            row.forEach(c -> rtf.append(gbk(c)).append("\\cell "));
            rtf.append("\\row\r\n");
        }
        return rtf.append("\\pard\\par}").toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String gbk(String text) {
        StringBuilder written = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("GBK"))) {
            written.append(b < 0 ? String.format(java.util.Locale.ROOT, "\\'%02x", b & 0xff) : "" + (char) b);
        }
        return written.toString();
    }
}
