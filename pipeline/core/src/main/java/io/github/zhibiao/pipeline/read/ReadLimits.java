package io.github.zhibiao.pipeline.read;

/**
 * How large a report may be. The largest known report has some 400 pages and 500 000 characters; what is far beyond that
 * is not a report.
 *
 * @param bytes of the original
 * @param pages of a paged format
 * @param characters of the raw text, in UTF-16 units
 * @param rulings drawn on one page: where there are more, it is a picture, and no table is looked for in it
 */
public record ReadLimits(int bytes, int pages, int characters, int rulings) {

    /** 200 MB, 2000 pages, 20 million characters, 10,000 rulings on a page. */
    public static final ReadLimits DEFAULT = new ReadLimits(200_000_000, 2_000, 20_000_000, 10_000);

    public ReadLimits(int bytes, int pages, int characters) {
        this(bytes, pages, characters, DEFAULT.rulings);
    }

    /** @throws IllegalArgumentException if one of them is not positive */
    public ReadLimits {
        if (bytes <= 0 || pages <= 0 || characters <= 0 || rulings <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + " bytes, " + pages + " pages, "
                    + characters + " characters, " + rulings + " rulings");
        }
    }

    /** In all tables of a report. The largest yearbook table has some tens of thousands. */
    static final int MOST_CELLS = 400_000;

    void checkCells(long found) throws Refusal {
        if (found > MOST_CELLS) {
            throw new Refusal("表格过大（上限 " + MOST_CELLS + " 个单元格）");
        }
    }

    void checkCharacters(long found) throws Refusal {
        if (found > characters) {
            throw new Refusal("文字过多（上限 " + characters + " 字）");
        }
    }
}
