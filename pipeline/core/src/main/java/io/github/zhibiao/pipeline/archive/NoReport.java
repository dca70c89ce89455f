package io.github.zhibiao.pipeline.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files that lie in archives beside the reports. They are left out without a word, like those that a folder has. */
final class NoReport {

    private static final Set<String> ENDINGS = Set.of(
            "png", "jpg", "jpeg", "gif", "bmp", "webp", "ico", "tif", "tiff", "emf", "wmf", // pictures
            "css", "js", "map", "woff", "woff2", "ttf", "otf", "eot", "swf", // what pages are dressed in
            "mp3", "mp4", "avi", "mov", "wav", "exe", "dll", "lnk", "url", "db", "ini", "tmp", "log");

    private NoReport() {}

    /** @param name with its folders */
    static boolean is(String name) {
        List<String> parts = Arrays.asList(name.split("/", -1));
        String last = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        return last.isEmpty()
                || last.startsWith(".")
                || last.startsWith("~$") // what Word leaves beside an open document
                || last.startsWith("readme")
                || ENDINGS.contains(last.substring(last.lastIndexOf('.') + 1))
                || parts.subList(0, parts.size() - 1).stream().anyMatch(NoReport::isSide);
    }

    /** Of macOS; of pages that a browser or Word saved with their pictures. */
    private static boolean isSide(String folder) {
        return folder.equals("__MACOSX") || folder.endsWith("_files") || folder.endsWith(".files");
    }
}
