package io.github.zhibiao.pipeline.read;

import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that Word counts itself, in a Word 97 document. */
final class DocNumbers {

    private final WordNumbering numbering = new WordNumbering();
    private final boolean anyLists;

    /** @param anyLists the document defines lists; paragraphs of some documents say they are of one all the same */
    DocNumbers(boolean anyLists) {
        this.anyLists = anyLists;
    }

    /** The number before this paragraph; empty if it has none. Each paragraph is to be asked for once, in order. */
    String of(Paragraph paragraph) {
        if (!anyLists || !paragraph.isInList()) {
            return "";
        }
        HWPFList list;
        try {
            list = paragraph.getList();
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            return ""; // a list that the file does not define
        }
        if (list == null || list.getListData() == null) {
            return "";
        }
        String id = String.valueOf(list.getLsid());
        if (!numbering.knows(id)) {
            numbering.define(id, levels(list));
        }
        numbering.use(paragraph.getIlfo(), id, Map.of());
        return numbering.next(paragraph.getIlfo(), paragraph.getIlvl());
    }

    private static WordNumbering.Level[] levels(HWPFList list) {
        int known = list.getListData().numLevels();
        WordNumbering.Level[] levels = new WordNumbering.Level[WordNumbering.LEVELS];
        for (int d = 0; d < Math.min(known, levels.length); d++) {
            StringBuilder pattern = new StringBuilder();
            String written = list.getNumberText((char) d);
            NumberStyle style = NumberStyle.coded(list.getNumberFormat((char) d));
            // A number stands as the character of its level: \u0000 for the first.
            for (char c : written == null || style == NumberStyle.NONE ? new char[0] : written.toCharArray()) {
                pattern.append(c < WordNumbering.LEVELS ? "%" + (c + 1) : String.valueOf(c));
            }
            levels[d] = new WordNumbering.Level(style, pattern.toString(), list.getStartAt((char) d), false, -1);
        }
        return levels;
    }
}
