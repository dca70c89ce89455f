package io.github.zhibiao.pipeline.fetch;

import io.github.zhibiao.corpus.report.Original;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From what a user names to the bytes of reports. Safe for use by any number of threads. */
public final class Fetcher {

    private final LocalFiles files;
    private final WebFetcher web;

    /** @param version of the program, as it names itself to web servers */
    public Fetcher(FetchLimits limits, String version) {
        this(limits, new WebFetcher(limits, version));
    }

    Fetcher(FetchLimits limits, WebFetcher web) {
        this.files = new LocalFiles(limits.bytes());
        this.web = web;
    }

    /**
     * What is to be fetched for these arguments, each once, in their order: a file or web address is one target, a
     * folder one for each file in it and below, sorted by name. Left out in folders: hidden files, {@code README*}, and
     * data folders of this program. Never fails: an argument or folder that cannot be looked into is a
     * {@link Target.Failed}, and so is an empty folder.
     *
     * @param arguments paths, {@code file:}, {@code http:} or {@code https:} addresses
     */
    public List<Target> expand(List<String> arguments) {
        Set<Target> targets = new LinkedHashSet<>();
        for (String argument : arguments) {
            targets.addAll(expand(argument));
        }
        return new ArrayList<>(targets);
    }

    /** Those of the arguments that are folders of reports, as absolute paths. */
    public List<Path> folders(List<String> arguments) {
        return arguments.stream()
                .flatMap(a -> path(a).stream())
                .map(p -> p.toAbsolutePath().normalize())
                .filter(p -> Files.isDirectory(p) && !Files.exists(p.resolve(LocalFiles.DATA_MARKER)))
                .distinct()
                .toList();
    }

    private static Optional<Path> path(String argument) {
        try {
            if (!WebAddress.hasScheme(argument)) {
                return argument.isBlank() ? Optional.empty() : Optional.of(Path.of(argument));
            }
            URI uri = WebAddress.parse(argument);
            return uri.getScheme().equals("file") ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException e) { // no path: expand() tells why
            return Optional.empty();
        }
    }

    private List<Target> expand(String argument) {
        if (!WebAddress.hasScheme(argument)) {
            return files.expand(argument);
        }
        try {
            URI uri = WebAddress.parse(argument);
            return uri.getScheme().equals("file") ? files.expand(Path.of(uri)) : List.of(new Target.OnWeb(uri));
        } catch (IllegalArgumentException e) {
            return List.of(new Target.Failed(argument, "不是可用的地址（" + e.getMessage() + "）"));
        }
    }

    /**
     * The bytes of one target.
     *
     * @throws UnreachableSource if they cannot be had, and for a {@link Target.Failed}
     */
    public Original fetch(Target target) throws UnreachableSource {
        if (target instanceof Target.InFile file) {
            return files.fetch(file);
        }
        if (target instanceof Target.OnWeb page) {
            return web.fetch(page);
        }
        Target.Failed failed = (Target.Failed) target;
        throw new UnreachableSource(failed.reason(), failed.address());
    }
}
