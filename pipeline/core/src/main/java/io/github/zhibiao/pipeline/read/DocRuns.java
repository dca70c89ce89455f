package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The printed characters of a Word 97 document. Fields may reach over paragraphs, so one of these reads them all. */
final class DocRuns {

    /** Of each field that is open: its instruction is being told, which is not printed; its result is. */
    private final List<Boolean> instructing = new ArrayList<>();

    /** The lines of a paragraph, as they are broken by hand. */
    List<String> linesOf(Paragraph paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean seen = !run.isMarkedDeleted() && !run.isVanished();
            String text = run.text();
            for (int j = 0; j < text.length(); j++) {
                char c = text.charAt(j);
                if (c >= 0x13 && c <= 0x15) {
                    field(c);
                } else if (seen && !instructing.contains(true)) {
                    if (c == 0x0b) {
                        lines.add(line.toString());
                        line.setLength(0);
                    } else {
                        line.append(printed(c));
                    }
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private void field(char c) {
        if (c == 0x13) {
            instructing.add(true);
        } else if (!instructing.isEmpty()) {
            instructing.remove(instructing.size() - 1);
            if (c == 0x14) {
                instructing.add(false);
            }
        }
    }

    private static String printed(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x1e -> "-"; // a hyphen at which no line breaks
            default -> c < ' ' ? "" : String.valueOf(c); // marks of cells, notes and pictures
        };
    }
}
