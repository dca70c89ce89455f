package io.github.zhibiao.pipeline.read;

/**
 * What a page sets at one place, mostly one character. In points from the upper left corner of the page as it is read.
 *
 * @param base where its line stands, from the top
 * @param size of the font
 */
record Glyph(String text, float left, float right, float base, float size) {

    /** Characters of upright writing have their advance as width, which says nothing of where they end. */
    float middle() {
        return left + Math.min(right - left, 2 * size) / 2;
    }

    /** A height that is surely within the line: between the foot of the characters and their head. */
    float height() {
        return base - size / 3;
    }
}
