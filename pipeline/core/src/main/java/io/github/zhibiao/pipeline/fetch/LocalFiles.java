package io.github.zhibiao.pipeline.fetch;

import io.github.zhibiao.corpus.report.Original;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files and folders of this machine. */
final class LocalFiles {

    /** Lies in every data folder of this program: what is in there are reports already taken in. */
    static final String DATA_MARKER = "zhibiao-data.properties";

    private static final int DEEPEST = 64;

    private final int mostBytes;

    LocalFiles(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    List<Target> expand(String path) {
        if (path.isBlank()) { // an empty variable of a script, and not the current folder
            return List.of(new Target.Failed(path, "路径为空"));
        }
        try {
            return expand(Path.of(path));
        } catch (InvalidPathException e) {
            return List.of(new Target.Failed(path, "不是可用的路径"));
        }
    }

    List<Target> expand(Path path) {
        List<Target> found = new ArrayList<>();
        Path top = path.toAbsolutePath().normalize();
        if (Files.isDirectory(top)) {
            if (Files.exists(top.resolve(DATA_MARKER))) {
                return List.of(new Target.Failed(path.toString(), "这是指标自己的数据文件夹，不是报告"));
            }
            walk(top, new HashSet<>(), 0, found);
            if (found.isEmpty()) {
                found.add(new Target.Failed(path.toString(), "文件夹中没有报告"));
            }
        } else if (Files.isRegularFile(top)) {
            found.add(new Target.InFile(top));
        } else {
            found.add(new Target.Failed(path.toString(), whyNoFile(top)));
        }
        return found;
    }

    Original fetch(Target.InFile file) throws UnreachableSource {
        Path path = file.path();
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            // Read one byte more than allowed: a file can grow, and some that are endless claim to have no bytes.
            byte[] bytes = size > mostBytes ? new byte[0] : in.readNBytes(mostBytes + 1);
            if (size > mostBytes || bytes.length > mostBytes) {
                throw new UnreachableSource("文件过大（上限 " + mostBytes + " 字节）", path.toString());
            }
            return new Original(file.address(), "", bytes, Instant.now());
        } catch (IOException e) {
            throw new UnreachableSource(why(e), path.toString(), e);
        }
    }

    /** @param seen folders by their real path: a link back up, or a second one to the same place, is not followed */
    private static void walk(Path folder, Set<Path> seen, int depth, List<Target> found) {
        List<Path> children = new ArrayList<>();
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            if (depth > DEEPEST) {
                found.add(new Target.Failed(folder.toString(), "文件夹过深（上限 " + DEEPEST + " 层）"));
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            found.add(new Target.Failed(folder.toString(), "不能打开文件夹（" + why(e) + "）"));
            return;
        }
        children.sort(null);
        for (Path child : children) {
            String name = child.getFileName().toString();
            boolean skipped =
                    name.startsWith(".") || name.toUpperCase(Locale.ROOT).startsWith("README");
            if (skipped) {
                continue;
            }
            if (!Files.isDirectory(child)) {
                found.add(
                        Files.isRegularFile(child)
                                ? new Target.InFile(child)
                                : new Target.Failed(child.toString(), whyNoFile(child)));
            } else if (!Files.exists(child.resolve(DATA_MARKER))) {
                walk(child, seen, depth + 1, found);
            }
        }
    }

    private static String whyNoFile(Path path) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return "链接所指的文件不存在";
        }
        if (Files.exists(path)) {
            return "不是普通文件";
        }
        return Files.notExists(path) ? "文件不存在" : "没有读取权限";
    }

    private static String why(Exception e) {
        Throwable cause = e instanceof DirectoryIteratorException ? e.getCause() : e;
        if (cause instanceof AccessDeniedException) {
            return "没有读取权限";
        }
        return cause instanceof NoSuchFileException ? "文件不存在" : "读取出错";
    }
}
