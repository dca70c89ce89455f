package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The characters of one OFD page at their places, put into lines. OFD counts in millimetres, from the upper left. */
final class OfdPage {

    private static final float POINTS = 72 / 25.4f;
    /** Millimetres that a line may be out of true. */
    private static final float STRAIGHT = 0.2f;

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{0,7}(?:\\.\\d{0,9})?");
    private static final float[] NO_TURN = {1, 0, 0, 1, 0, 0};

    private final int number;
    private final ReadLimits limits;
    private final List<Ruling> flat = new ArrayList<>();
    private final List<Ruling> upright = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    /**
     * A run of characters that are set alike.
     *
     * @param turn the matrix from its own places to those in its box
     */
    @SuppressWarnings("ArrayRecordComponent") // six numbers, compared by nobody
    private record Run(float left, float top, float size, float[] turn) {}

    OfdPage(int number, ReadLimits limits) {
        this.number = number;
        this.limits = limits;
    }

    void read(Xml xml) throws XMLStreamException, Refusal {
        while (xml.nextStart()) {
            if (xml.name().equals("TextObject")) {
                text(xml);
            } else if (xml.name().equals("PathObject")) {
                path(xml);
            }
        }
    }

    /** {@code M 0 0 L 120 0}: the straight lines that tables are ruled with. */
    private void path(Xml xml) throws XMLStreamException, Refusal {
        float[] box = numbers(xml.attribute("Boundary").orElse(""));
        float[] turn = numbers(xml.attribute("CTM").orElse(""));
        float[] t = turn.length == 6 ? turn : NO_TURN;
        String[] data = xml.textWithin().strip().split("\\s+", -1);
        float[] pen = {at(box, 0), at(box, 1)};
        for (int i = 0; i + 2 < data.length && flat.size() + upright.size() < limits.rulings(); i++) {
            if (data[i].matches("[MSL]")) {
                float x = number(data[i + 1]);
                float y = number(data[i + 2]);
                float[] to = {at(box, 0) + t[0] * x + t[2] * y + t[4], at(box, 1) + t[1] * x + t[3] * y + t[5]};
                if (data[i].equals("L")) {
                    rule(pen, to);
                }
                pen = to;
                i += 2;
            }
        }
    }

    private void rule(float[] from, float[] to) {
        boolean lies = Math.abs(from[1] - to[1]) < STRAIGHT;
        int along = lies ? 0 : 1;
        float low = Math.min(from[along], to[along]) * POINTS;
        float high = Math.max(from[along], to[along]) * POINTS;
        if (lies || Math.abs(from[0] - to[0]) < STRAIGHT) {
            (lies ? flat : upright).add(new Ruling(from[1 - along] * POINTS, low, high));
        }
    }

    private void text(Xml xml) throws XMLStreamException, Refusal {
        float[] box = numbers(xml.attribute("Boundary").orElse(""));
        float[] turn = numbers(xml.attribute("CTM").orElse(""));
        float[] size = numbers(xml.attribute("Size").orElse(""));
        boolean seen = !xml.attribute("Visible").orElse("true").equals("false");
        Run run = new Run(at(box, 0), at(box, 1), at(size, 0), turn.length == 6 ? turn : NO_TURN);
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("TextCode") && seen) {
                    place(run, xml);
                } else {
                    open++;
                }
            }
        }
    }

    private void place(Run run, Xml xml) throws XMLStreamException, Refusal {
        float x = at(numbers(xml.attribute("X").orElse("0")), 0);
        float y = at(numbers(xml.attribute("Y").orElse("0")), 0);
        String across = xml.attribute("DeltaX").orElse("");
        String down = xml.attribute("DeltaY").orElse("");
        String text = xml.textWithin().strip();
        List<Float> right = steps(across, text.length());
        List<Float> below = steps(down, text.length());
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            String letter = Character.toString(letters[i]);
            if (!letter.isBlank()) {
                add(run, x, y, letter);
            }
            // A missing step is the width of a character.
            boolean vertical = right.isEmpty() && !below.isEmpty();
            x += i < right.size() ? right.get(i) : vertical ? 0 : run.size() * width(letter);
            y += i < below.size() ? below.get(i) : 0;
        }
    }

    private void add(Run run, float x, float y, String letter) throws Refusal {
        limits.checkCharacters(glyphs.size());
        float[] t = run.turn();
        float left = (run.left() + t[0] * x + t[2] * y + t[4]) * POINTS;
        float base = (run.top() + t[1] * x + t[3] * y + t[5]) * POINTS;
        float size = run.size() * (float) Math.hypot(t[2], t[3]) * POINTS;
        float wide = run.size() * width(letter) * (float) Math.hypot(t[0], t[1]) * POINTS;
        glyphs.add(new Glyph(letter, left, left + wide, base, size));
    }

    private static float width(String letter) {
        return Blanks.isWide(letter.charAt(0)) ? 1 : 0.5f;
    }

    /** {@code g 3 5.2 4.1}: three times 5.2, then 4.1. */
    private static List<Float> steps(String written, int most) {
        List<Float> steps = new ArrayList<>();
        String[] parts = written.isBlank() ? new String[0] : written.strip().split("\\s+");
        for (int i = 0; i < parts.length && steps.size() < most; i++) {
            if (parts[i].equals("g") && i + 2 < parts.length) {
                int times = (int) Math.min(most, number(parts[i + 1]));
                for (int n = 0; n < times; n++) {
                    steps.add(number(parts[i + 2]));
                }
                i += 2;
            } else {
                steps.add(number(parts[i]));
            }
        }
        return steps;
    }

    private static float[] numbers(String written) {
        String[] parts = written.isBlank() ? new String[0] : written.strip().split("\\s+");
        float[] numbers = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i]);
        }
        return numbers;
    }

    private static float number(String written) {
        boolean is = NUMBER.matcher(written).matches() && written.chars().anyMatch(Character::isDigit);
        return is ? Float.parseFloat(written) : 0;
    }

    private static float at(float[] numbers, int i) {
        return i < numbers.length ? numbers[i] : 0;
    }

    /** The page with its lines from top to bottom: characters stand in one that overlap in height by more than half. */
    PdfPage take() {
        glyphs.sort(Comparator.comparing(Glyph::base));
        List<PdfLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            if (i == glyphs.size() || glyphs.get(i).base() - before.base() > Math.max(2, before.size() / 2)) {
                List<Glyph> line = new ArrayList<>(glyphs.subList(start, i));
                line.sort(Comparator.comparing(Glyph::left));
                lines.add(PdfLine.of(number, line));
                start = i;
            }
        }
        return new PdfPage(number, lines, List.copyOf(flat), List.copyOf(upright));
    }
}
