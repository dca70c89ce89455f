package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.pipeline.read.PdfDrawing.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The rulings of a page as it is read: what was drawn turned upright, and the edges of fields that lie side by side, for
 * those are cells. A field alone is a picture's or a paragraph's.
 */
final class PdfRulings {

    /** Fields of one row of cells lie so near to each other, in points. */
    private static final float SEAM = 1.5f;

    /** How many rows without a field may lie between two with one: every second row is shaded. */
    private static final float ROWS_BETWEEN = 1.6f;

    private final List<Ruling> flat = new ArrayList<>();
    private final List<Ruling> upright = new ArrayList<>();

    /** @param quarter how often the text is turned by a quarter against the page's own axes */
    PdfRulings(List<Field> drawn, int quarter, PDRectangle box) {
        List<Field> tiles = new ArrayList<>();
        for (Field f : drawn) {
            Field turned = turned(f, quarter, box);
            if (!turned.isLine()) {
                tiles.add(turned);
            } else if (turned.width() >= turned.height()) {
                flat.add(new Ruling((turned.y1() + turned.y2()) / 2, turned.x1(), turned.x2()));
            } else {
                upright.add(new Ruling((turned.x1() + turned.x2()) / 2, turned.y1(), turned.y2()));
            }
        }
        edges(neighbours(tiles));
    }

    List<Ruling> flat() {
        return Ruling.joined(flat);
    }

    List<Ruling> upright() {
        return Ruling.joined(upright);
    }

    /** As PDFBox turns the places of characters: from the lower left corner to the upper left of what is read. */
    private static Field turned(Field f, int quarter, PDRectangle box) {
        float x1 = f.x1() - box.getLowerLeftX();
        float x2 = f.x2() - box.getLowerLeftX();
        float y1 = f.y1() - box.getLowerLeftY();
        float y2 = f.y2() - box.getLowerLeftY();
        float w = box.getWidth();
        float h = box.getHeight();
        return switch (quarter) {
            case 1 -> new Field(y1, x1, y2, x2);
            case 2 -> new Field(w - x2, y1, w - x1, y2);
            case 3 -> new Field(h - y2, w - x2, h - y1, w - x1);
            default -> new Field(x1, h - y2, x2, h - y1);
        };
    }

    /** Those that touch another one of their height at a side. */
    private static List<Field> neighbours(List<Field> tiles) {
        List<Field> sorted = new ArrayList<>(tiles);
        sorted.sort(Comparator.comparing(Field::y1).thenComparing(Field::x1));
        List<Field> kept = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean touches = false;
            for (int k = i + 1;
                    k < sorted.size() && sorted.get(k).y1() - sorted.get(i).y1() <= SEAM && !touches;
                    k++) {
                touches = touch(sorted.get(i), sorted.get(k));
            }
            for (int k = i - 1; k >= 0 && sorted.get(i).y1() - sorted.get(k).y1() <= SEAM && !touches; k--) {
                touches = touch(sorted.get(i), sorted.get(k));
            }
            if (touches) {
                kept.add(sorted.get(i));
            }
        }
        return kept;
    }

    private static boolean touch(Field a, Field b) {
        boolean sides = Math.abs(a.x2() - b.x1()) <= SEAM || Math.abs(b.x2() - a.x1()) <= SEAM;
        return sides && Math.abs(a.y1() - b.y1()) <= SEAM;
    }

    private void edges(List<Field> tiles) {
        List<Ruling> sides = new ArrayList<>();
        for (Field t : tiles) {
            flat.add(new Ruling(t.y1(), t.x1(), t.x2()));
            flat.add(new Ruling(t.y2(), t.x1(), t.x2()));
            sides.add(new Ruling(t.x1(), t.y1(), t.y2()));
            sides.add(new Ruling(t.x2(), t.y1(), t.y2()));
        }
        List<Ruling> joined = Ruling.joined(sides);
        upright.addAll(joined);
        float row = tiles.stream()
                .map(Field::height)
                .sorted()
                .skip(tiles.size() / 2)
                .findFirst()
                .orElse(0f);
        for (int i = 1; i < joined.size(); i++) {
            Ruling above = joined.get(i - 1);
            Ruling below = joined.get(i);
            boolean goesOn = below.at() - above.at() <= Ruling.NEAR
                    && below.from() > above.to()
                    && below.from() - above.to() <= ROWS_BETWEEN * row;
            if (goesOn) {
                upright.add(new Ruling(above.at(), above.to(), below.from()));
            }
        }
    }
}
