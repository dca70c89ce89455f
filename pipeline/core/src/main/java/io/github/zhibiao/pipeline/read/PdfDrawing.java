package io.github.zhibiao.pipeline.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes down what a page draws along its axes while its text is read: strokes, filled rectangles as thin as lines, and
 * those that are cells' backgrounds. Colours are not looked at: a white field divides as well as a red one.
 */
final class PdfDrawing {

    /** Rectangles thinner than this are lines, in points. */
    private static final float THIN = 3;

    /** How far a line may lean, in points. */
    private static final float LEAN = 0.8f;

    /** Paths of more points than this draw pictures. */
    private static final int MOST_POINTS = 6;

    private static final String[] OPERATORS = {
        "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"
    };

    /** A field or line from corner to corner, as the page's own coordinates have it. */
    record Field(float x1, float y1, float x2, float y2) {

        float width() {
            return x2 - x1;
        }

        float height() {
            return y2 - y1;
        }

        boolean isLine() {
            return Math.min(width(), height()) <= THIN;
        }
    }

    private final PDFStreamEngine engine;
    private final int most;
    private final List<Field> path = new ArrayList<>();
    private final List<Field> drawn = new ArrayList<>();
    private final List<float[]> points = new ArrayList<>();
    private boolean curved;

    /** @param most how many a page may draw; what draws more is a picture, and none of it is kept */
    PdfDrawing(PDFStreamEngine engine, int most) {
        this.engine = engine;
        this.most = most;
        for (String operator : OPERATORS) {
            engine.addOperator(new Listener(operator));
        }
    }

    /** What was drawn since the last call; empty if it was too much. */
    List<Field> take() {
        List<Field> all = drawn.size() > most ? List.of() : List.copyOf(drawn);
        drawn.clear();
        path.clear();
        points.clear();
        return all;
    }

    private final class Listener extends OperatorProcessor {

        private final String name;

        private Listener(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            switch (name) {
                case "m" -> move(operands);
                case "l" -> point(operands);
                case "c", "v", "y" -> curved = true;
                case "h" -> close();
                case "re" -> rectangle(operands);
                case "n" -> end();
                case "S" -> paint(false);
                case "s" -> {
                    close();
                    paint(false);
                }
                default -> paint(true);
            }
        }
    }

    private void move(List<COSBase> operands) {
        endSubpath(false);
        point(operands);
    }

    private void point(List<COSBase> operands) {
        if (operands.size() >= 2
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && points.size() <= MOST_POINTS) {
            points.add(placed(x.floatValue(), y.floatValue()));
        }
    }

    private void close() {
        if (points.size() > 1) {
            points.add(points.get(0));
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4 || !operands.stream().limit(4).allMatch(COSNumber.class::isInstance)) {
            return;
        }
        endSubpath(false);
        float[] r = new float[4];
        for (int i = 0; i < 4; i++) {
            r[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        float[] a = placed(r[0], r[1]);
        float[] b = placed(r[0] + r[2], r[1] + r[3]);
        add(path, field(a, b));
    }

    private float[] placed(float x, float y) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        Point2D.Float p = matrix.transformPoint(x, y);
        return new float[] {p.x, p.y};
    }

    private static Field field(float[] a, float[] b) {
        return new Field(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    }

    /** Keeps what of the path runs along an axis: each of its strokes, or the rectangle that it fills. */
    private void endSubpath(boolean filled) {
        if (!curved && points.size() >= 2 && points.size() <= MOST_POINTS) {
            if (filled && points.size() >= 4) {
                float[] low = points.get(0).clone();
                float[] high = points.get(0).clone();
                boolean along = true;
                for (int i = 1; i < points.size(); i++) {
                    along &= isAlong(points.get(i - 1), points.get(i));
                    for (int k = 0; k < 2; k++) {
                        low[k] = Math.min(low[k], points.get(i)[k]);
                        high[k] = Math.max(high[k], points.get(i)[k]);
                    }
                }
                if (along) {
                    add(path, field(low, high));
                }
            } else {
                for (int i = 1; i < points.size(); i++) {
                    if (isAlong(points.get(i - 1), points.get(i))) {
                        add(path, field(points.get(i - 1), points.get(i)));
                    }
                }
            }
        }
        points.clear();
        curved = false;
    }

    private static boolean isAlong(float[] a, float[] b) {
        return Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) <= LEAN;
    }

    private void paint(boolean filled) {
        endSubpath(filled);
        for (Field f : path) {
            if (filled || f.isLine()) {
                add(drawn, f);
            } else {
                add(drawn, new Field(f.x1, f.y1, f.x2, f.y1));
                add(drawn, new Field(f.x1, f.y2, f.x2, f.y2));
                add(drawn, new Field(f.x1, f.y1, f.x1, f.y2));
                add(drawn, new Field(f.x2, f.y1, f.x2, f.y2));
            }
        }
        path.clear();
    }

    private void end() {
        path.clear();
        points.clear();
        curved = false;
    }

    /** One more than is allowed says that it was too much. */
    private void add(List<Field> to, Field field) {
        if (to.size() <= most) {
            to.add(field);
        }
    }
}
