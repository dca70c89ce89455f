package io.github.zhibiao.pipeline.formats;

import java.util.List;

/** The report as an OFD of one page, in millimetres: each line a text object with the steps between its characters. */
final class OfdFile {

    private static final String O = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final float SIZE = 5;

    private OfdFile() {}

    static byte[] make() {
        StringBuilder page = new StringBuilder();
        text(page, 25, 30, 7, Bulletin.TITLE);
        text(page, 30, 50, SIZE, "一、" + Bulletin.HEADING);
        text(page, 30, 60, SIZE, Bulletin.SENTENCE);
        text(page, 60, 75, SIZE, Bulletin.CAPTION);
        float top = 85;
        for (List<String> row : Bulletin.ROWS) {
            float[] columns = {25, 75, 110, 145};
            for (int c = 0; c < row.size(); c++) {
                text(page, columns[c], top, SIZE, row.get(c).replace("　", "其中："));
            }
            top += 10;
        }
        for (float y = 84; y <= 124; y += 10) {
            line(page, "22 " + y + " 165 1", "M 0 0 L 165 0");
        }
        for (float x : new float[] {22, 72, 105, 140, 187}) {
            line(page, x + " 84 1 40", "M 0 0 L 0 40");
        }
        return new Zip()
                .add(
                        "OFD.xml",
                        "<ofd:OFD " + O + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo/>"
                                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                .add(
                        "Doc_0/Document.xml",
                        "<ofd:Document " + O + "><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
                                + "</ofd:Pages></ofd:Document>")
                .add(
                        "Doc_0/Pages/Page_0/Content.xml",
                        "<ofd:Page " + O + "><ofd:Content><ofd:Layer ID=\"2\">" + page
                                + "</ofd:Layer></ofd:Content></ofd:Page>")
                .bytes();
    }

    private static void line(StringBuilder page, String box, String path) {
        page.append("<ofd:PathObject ID=\"5\" Boundary=\"" + box + "\"><ofd:AbbreviatedData>" + path
                + "</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private static void text(StringBuilder page, float x, float y, float size, String text) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i + 1 < text.length(); i++) {
            steps.append(i == 0 ? "" : " ").append(text.charAt(i) < 0x80 ? size / 2 : size);
        }
        page.append("<ofd:TextObject ID=\"3\" Font=\"4\" Size=\"" + size + "\" Boundary=\"" + x + " " + y + " 160 8\">"
                + "<ofd:TextCode X=\"0\" Y=\"" + size + "\" DeltaX=\"" + steps + "\">" + text
                + "</ofd:TextCode></ofd:TextObject>");
    }
}
