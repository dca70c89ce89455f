package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The sheets of a workbook put into one text, and what of them is not in it. */
final class SheetBook {

    private final BlockText text = new BlockText();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> partly = new ArrayList<>();
    private final ReadLimits limits;

    SheetBook(ReadLimits limits) {
        this.limits = limits;
    }

    void add(Sheet sheet) throws Refusal {
        new SheetTables(sheet, text).write();
        limits.checkCharacters(text.length());
        if (sheet.hidesAny()) {
            partly.add(sheet.name());
        }
    }

    /** A sheet that is hidden. */
    void leaveOut(String name) {
        hidden.add(name);
    }

    Content content() {
        List<Notice> notices = new ArrayList<>();
        if (!hidden.isEmpty()) {
            notices.add(new Notice("hidden-sheets", new Span(0, 0), "隐藏的工作表未读：" + String.join("、", hidden)));
        }
        if (!partly.isEmpty()) {
            notices.add(new Notice("hidden-cells", new Span(0, 0), "隐藏的行或列未读：" + String.join("、", partly)));
        }
        return new Content("", "", text.text(), text.blocks(), List.of(), notices);
    }
}
