package io.github.zhibiao.pipeline.read;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Takes the commands and characters of a rich text and gives its paragraphs and tables. */
final class RtfBody extends RtfListenerAdaptor {

    /** Groups that are not printed, or not with the report. */
    private static final Set<String> UNSEEN = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "objdata",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "nesttableprops",
            "nonesttables",
            "annotation",
            "xe",
            "tc",
            "themedata",
            "datastore");

    private static final int DEEPEST = 10_000;
    private static final int CHARACTER = 210;

    private final ReadLimits limits;
    private final Deque<State> states = new ArrayDeque<>();
    private final List<Flow> flows = new ArrayList<>();
    private final RtfTable table = new RtfTable();
    private final StringBuilder line = new StringBuilder();
    private State state = new State(false, false);
    private boolean inTable;
    private int outline = -1;
    private int indent;
    private long characters;

    /** What holds within a group. */
    private record State(boolean unseen, boolean hidden) {}

    /** The only way out of the middle of the parser. */
    static final class Beyond extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Beyond(String message) {
            super(message);
        }
    }

    RtfBody(ReadLimits limits) {
        this.limits = limits;
    }

    /** A group was not closed: the file was cut off. */
    boolean isOpen() {
        return !states.isEmpty();
    }

    /** What was found, once all is read. */
    List<Flow> flows() {
        endParagraph();
        endTable();
        return flows;
    }

    @Override
    public void processGroupStart() {
        if (states.size() > DEEPEST) {
            throw new Beyond("RTF 嵌套过深（上限 " + DEEPEST + " 层）");
        }
        states.push(state);
    }

    @Override
    public void processGroupEnd() {
        state = states.isEmpty() ? state : states.pop();
    }

    @Override
    public void processString(String text) {
        if (!state.unseen() && !state.hidden()) {
            characters += text.length();
            if (characters > limits.characters()) {
                throw new Beyond("文字过多（上限 " + limits.characters() + " 字）");
            }
            line.append(text);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        String name = command.getCommandName();
        if (name.equals("shptxt")) {
            state = new State(false, state.hidden()); // the text of a box, amid its coordinates
        } else if (optional || UNSEEN.contains(name)) {
            state = new State(true, state.hidden());
        } else if (!state.unseen()) {
            seen(name, parameter, hasParameter);
        }
    }

    private void seen(String name, int parameter, boolean hasParameter) {
        switch (name) {
            case "v", "deleted" -> state = new State(false, !hasParameter || parameter != 0);
            case "plain" -> state = new State(false, false);
            case "tab", "nestcell" -> line.append('\t');
            case "emdash" -> line.append('—');
            case "endash" -> line.append('–');
            case "lquote" -> line.append('‘');
            case "rquote" -> line.append('’');
            case "ldblquote" -> line.append('“');
            case "rdblquote" -> line.append('”');
            case "bullet" -> line.append('•');
            case "~" -> line.append(' ');
            case "_" -> line.append('-');
            case "par", "sect", "page", "line", "nestrow" -> endParagraph();
            case "pard" -> {
                inTable = false;
                outline = -1;
                indent = 0;
            }
            case "intbl" -> inTable = true;
            case "outlinelevel" -> outline = parameter;
            case "li", "fi" -> indent += parameter;
            case "qc", "qr" -> indent = 0;
            case "cell" -> {
                endParagraph();
                table.endCell();
            }
            case "row" -> table.endRow();
            default -> table.define(name, parameter);
        }
    }

    private void endParagraph() {
        String text = Indent.tidy(line.toString());
        int blanks = Indent.of(line.toString());
        line.setLength(0);
        if (inTable) {
            int deep = Math.max(0, Math.min(Indent.DEEPEST, blanks + Math.round((float) indent / CHARACTER)));
            if (!text.isEmpty()) {
                table.add(new Flow.Text(Indent.write(table.isCellEmpty() ? deep : 0) + text, 0));
            }
            return;
        }
        if (!text.isEmpty()) {
            endTable();
            flows.add(new Flow.Text(text, outline >= 0 && outline < 9 ? outline + 1 : 0));
        }
    }

    private void endTable() {
        table.take().ifPresent(flows::add);
    }
}
