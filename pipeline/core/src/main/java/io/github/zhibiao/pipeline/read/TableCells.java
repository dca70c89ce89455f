package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.pipeline.read.PdfTable.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a framed table: fields between its lines, with the text that stands in them. Where lines are missing, the
 * text divides: rows of numbers one below the other are rows, words far from each other are in columns.
 */
final class TableCells {

    /** A number, or what stands for one that is not known. */
    static final Pattern NUMBER =
            Pattern.compile("[-−–—+±]?\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*[%％‰]?|-{1,3}|—{1,2}|－|/|\\*{2,}");

    /** In sizes of the font: lines nearer than this are one row, set at different heights. */
    private static final float SAME_ROW = 0.75f;

    /** In sizes of the font: characters of one word are set nearer to each other than this. */
    private static final float TIGHT = 0.2f;

    /** In sizes of the font: the most from a line to the next one of the same text. */
    private static final float LINE = 2.2f;

    private final Frame frame;
    private final int page;
    private final List<Piece> pieces;

    /**
     * Text of one line within one cell.
     *
     * @param first the first column that it stands in
     * @param last the last one
     */
    private record Piece(String text, int band, int first, int last, float base, float size, float left, float right) {

        boolean isNumber() {
            return NUMBER.matcher(text).matches();
        }
    }

    /** Cells drawn as one. */
    private record Field(int top, int bottom, int first, int last) {}

    TableCells(Frame frame, int page, List<PdfLine> lines) {
        this.frame = frame;
        this.page = page;
        this.pieces = new ArrayList<>();
        for (PdfLine line : lines) {
            for (List<Glyph> piece : line.pieces()) {
                divide(piece);
            }
        }
    }

    /** Puts a piece into its columns, cut where an upright stands. */
    private void divide(List<Glyph> glyphs) {
        int band = Frame.band(frame.ys(), glyphs.get(0).height());
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean cut = i == glyphs.size();
            if (!cut) {
                int before = Frame.band(frame.xs(), glyphs.get(i - 1).middle());
                int after = Frame.band(frame.xs(), glyphs.get(i).middle());
                for (int c = before; c < after && !cut && !isOneWord(glyphs.get(i - 1), glyphs.get(i)); c++) {
                    cut = frame.dividesColumns(band, c);
                }
            }
            if (cut) {
                place(band, glyphs.subList(start, i));
                start = i;
            }
        }
    }

    /** The edge of a background runs through words that go over several fields: they are set without a gap. */
    private static boolean isOneWord(Glyph before, Glyph after) {
        boolean han = Character.isIdeographic(before.text().codePointAt(0))
                && Character.isIdeographic(after.text().codePointAt(0));
        return han && after.left() - before.right() < TIGHT * after.size();
    }

    private void place(int band, List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        pieces.add(new Piece(
                PdfLine.text(glyphs),
                band,
                Frame.band(frame.xs(), first.middle()),
                Frame.band(frame.xs(), last.middle()),
                first.base(),
                first.size(),
                first.left(),
                last.right()));
    }

    PdfTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Field>> fields = fields();
        int[] high = new int[frame.rows()];
        List<List<Float>> bases = new ArrayList<>();
        for (int r = 0; r < frame.rows(); r++) {
            bases.add(rowsWithin(r));
            high[r] = Math.max(1, bases.get(r).size());
        }
        for (int r = 0; r < frame.rows(); r++) {
            int begin = rows.size();
            for (int i = 0; i < high[r]; i++) {
                rows.add(new ArrayList<>());
            }
            for (Field f : fields.get(r)) {
                int down = 0;
                for (int k = f.top; k <= f.bottom; k++) {
                    down += high[k];
                }
                if (f.top == f.bottom && high[r] > 1) {
                    split(f, bases.get(r), rows.subList(begin, rows.size()));
                } else {
                    whole(f, down, rows.get(begin));
                }
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Cell::column)));
        return new PdfTable(page, frame.top(), frame.bottom(), frame.xs(), rows);
    }

    /** For each row the fields that begin in it, from left to right. */
    private List<List<Field>> fields() {
        boolean[][] taken = new boolean[frame.rows()][frame.columns()];
        List<List<Field>> fields = new ArrayList<>();
        for (int r = 0; r < frame.rows(); r++) {
            List<Field> row = new ArrayList<>();
            for (int c = 0; c < frame.columns(); c++) {
                if (!taken[r][c]) {
                    row.add(field(r, c, taken));
                }
            }
            fields.add(row);
        }
        return fields;
    }

    private Field field(int r, int c, boolean[][] taken) {
        boolean drawn = isDrawn(r);
        int last = c;
        while (last + 1 < frame.columns()
                && !taken[r][last + 1]
                && (isSpanned(r, last) || (drawn && !frame.dividesColumns(r, last)))) {
            last++;
        }
        if (last > c && numbersDivide(r, c, last)) {
            last = c; // the uprights of a shaded row do not reach into the white one beside it
        }
        int bottom = r;
        while (drawn && bottom + 1 < frame.rows() && opensDown(bottom, c, last)) {
            bottom++;
        }
        for (int i = r; i <= bottom; i++) {
            for (int k = c; k <= last; k++) {
                taken[i][k] = true;
            }
        }
        return new Field(r, bottom, c, last);
    }

    /** Whether a row has uprights of its own; where it has none, its texts keep to the columns that others drew. */
    private boolean isDrawn(int row) {
        for (int c = 0; c < frame.columns() - 1; c++) {
            if (frame.dividesColumns(row, c)) {
                return true;
            }
        }
        return false;
    }

    private boolean numbersDivide(int row, int first, int last) {
        List<Piece> here = pieces.stream()
                .filter(p -> p.band == row && p.first >= first && p.last <= last)
                .toList();
        return here.stream()
                .filter(Piece::isNumber)
                .anyMatch(p -> here.stream()
                        .anyMatch(q -> (q.first > p.last || q.last < p.first)
                                && Math.abs(q.base - p.base) < SAME_ROW * p.size));
    }

    /** Whether a text stands both in a column and in the next one, or a row has but the one text, at its left. */
    private boolean isSpanned(int row, int column) {
        List<Piece> here = pieces.stream().filter(p -> p.band == row).toList();
        boolean alone = here.stream().allMatch(p -> p.first == 0) && !here.isEmpty();
        return alone || here.stream().anyMatch(p -> p.first <= column && p.last > column);
    }

    private boolean opensDown(int row, int first, int last) {
        for (int c = first; c <= last; c++) {
            if (frame.dividesRows(row, c)) {
                return false;
            }
        }
        boolean left = first == 0 || frame.dividesColumns(row + 1, first - 1);
        boolean right = last == frame.columns() - 1 || frame.dividesColumns(row + 1, last);
        return left && right;
    }

    /** The heights at which the rows of a band stand that no line divides; one at most if it is a single row. */
    private List<Float> rowsWithin(int band) {
        List<Piece> numbers = pieces.stream()
                .filter(p -> p.band == band && p.isNumber())
                .sorted(Comparator.comparing(Piece::base))
                .toList();
        List<Float> bases = new ArrayList<>();
        for (Piece p : numbers) {
            if (bases.isEmpty() || p.base - bases.get(bases.size() - 1) > SAME_ROW * p.size) {
                bases.add(p.base);
            }
        }
        if (bases.size() < 2) {
            return List.of();
        }
        // A heading of one more line stands above the first number, or between two, by itself.
        List<Piece> words = pieces.stream()
                .filter(p -> p.band == band && !p.isNumber())
                .sorted(Comparator.comparing(Piece::base))
                .toList();
        for (Piece p : words) {
            boolean near = bases.stream().anyMatch(b -> Math.abs(b - p.base) <= SAME_ROW * p.size);
            if (!near && !goesOn(p) && !isGoneOnIn(p)) {
                bases.add(p.base);
                bases.sort(Comparator.naturalOrder());
            }
        }
        return bases;
    }

    /** Whether the line above it in its column is full, so that it is the rest of it. Numbers are never set so. */
    private boolean goesOn(Piece p) {
        return isWordy(p)
                && pieces.stream()
                        .filter(q -> q.first == p.first && q.base < p.base - SAME_ROW * p.size)
                        .filter(q -> p.base - q.base < LINE * p.size)
                        .anyMatch(this::isFull);
    }

    private boolean isGoneOnIn(Piece p) {
        return isWordy(p)
                && isFull(p)
                && pieces.stream()
                        .anyMatch(q -> q.first == p.first && q.base > p.base && q.base - p.base < LINE * p.size);
    }

    /** In a column of words: there is no number in it. */
    private boolean isWordy(Piece p) {
        return pieces.stream().noneMatch(q -> q.band == p.band && q.first == p.first && q.isNumber());
    }

    private boolean isFull(Piece p) {
        return p.right > frame.xs().get(p.last + 1) - 1.8f * p.size;
    }

    private List<Piece> of(Field f) {
        return pieces.stream()
                .filter(p -> p.band >= f.top && p.band <= f.bottom && p.first >= f.first && p.first <= f.last)
                .sorted(Comparator.comparing(Piece::base).thenComparing(Piece::left))
                .toList();
    }

    private void whole(Field f, int down, List<Cell> row) {
        row.add(new Cell(joined(of(f)), f.first, f.last - f.first + 1, down, page));
    }

    /** A field whose rows no line divides: each of its lines goes to the row it is nearest to. */
    private void split(Field f, List<Float> bases, List<List<Cell>> rows) {
        List<List<Piece>> each = new ArrayList<>();
        bases.forEach(b -> each.add(new ArrayList<>()));
        int before = 0;
        for (Piece p : of(f)) {
            int nearest = 0;
            for (int i = 1; i < bases.size(); i++) {
                nearest = Math.abs(bases.get(i) - p.base) < Math.abs(bases.get(nearest) - p.base) ? i : nearest;
            }
            boolean on = Math.abs(bases.get(nearest) - p.base) <= SAME_ROW * p.size;
            before = on ? nearest : goesOn(p) ? before : nearest;
            each.get(before).add(p);
        }
        for (int i = 0; i < bases.size(); i++) {
            rows.get(i).add(new Cell(joined(each.get(i)), f.first, f.last - f.first + 1, 1, page));
        }
    }

    private static String joined(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        Piece last = null;
        for (Piece p : pieces) {
            if (last != null) {
                boolean sameLine = Math.abs(p.base - last.base) < p.size / 2;
                char before = text.charAt(text.length() - 1);
                boolean letters = Character.isLetter(before)
                        && Character.isLetter(p.text.charAt(0))
                        && !Blanks.isWide(before)
                        && !Blanks.isWide(p.text.charAt(0));
                if (sameLine || letters) {
                    text.append(' ');
                }
            }
            text.append(p.text);
            last = p;
        }
        return text.toString();
    }
}
