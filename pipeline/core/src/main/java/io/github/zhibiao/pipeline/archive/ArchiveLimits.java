package io.github.zhibiao.pipeline.archive;

/**
 * How much may come out of one archive, with all that is nested in it.
 *
 * @param fileBytes of one file in it
 * @param bytes of all files together
 * @param ratio of all bytes unpacked to those of the archive; not asked below {@link #SMALL}
 * @param members files and folders in it
 * @param depth archives in archives: 1 for none
 */
public record ArchiveLimits(int fileBytes, long bytes, int ratio, int members, int depth) {

    /** 200 MB for a file, 2 GB for all, 200 times, 10 000 members, 4 deep. Text packs to a tenth, a sheet to a fiftieth. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(200_000_000, 2_000_000_000L, 200, 10_000, 4);

    /** So many bytes harm nobody, however small they were packed. */
    static final int SMALL = 10_000_000;

    /** @throws IllegalArgumentException if one of them is not positive */
    public ArchiveLimits {
        if (fileBytes <= 0 || bytes <= 0 || ratio <= 0 || members <= 0 || depth <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + fileBytes + " and " + bytes + " bytes, "
                    + ratio + " times, " + members + " members, " + depth + " deep");
        }
    }
}
