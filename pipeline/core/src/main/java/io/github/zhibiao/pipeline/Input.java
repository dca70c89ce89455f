package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Given;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.fetch.FetchLimits;
import io.github.zhibiao.pipeline.fetch.Fetcher;
import io.github.zhibiao.pipeline.fetch.Target;
import io.github.zhibiao.pipeline.fetch.UnreachableSource;
import io.github.zhibiao.pipeline.manifest.Bundle;
import io.github.zhibiao.pipeline.manifest.Listed;
import io.github.zhibiao.pipeline.manifest.Manifest;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One report that was asked for: a file, some files, a file of a folder, or a page. Its bytes are fetched when wanted. */
public final class Input {

    private final Fetcher fetcher;
    private final List<Target> pieces;
    private final Given given;

    private Input(Fetcher fetcher, List<Target> pieces, Given given) {
        this.fetcher = fetcher;
        this.pieces = List.copyOf(pieces);
        this.given = given;
    }

    /**
     * What the arguments of a command stand for, in their order; an address that comes twice is taken once. A manifest in
     * a folder is passed over.
     */
    public static List<Input> of(List<String> args) {
        return of(new Fetcher(FetchLimits.DEFAULT, version()), args, new LinkedHashMap<>());
    }

    /**
     * The same within limits, and as the manifests of the folders say: first the reports that these list, then the other
     * files.
     *
     * @throws UnusableManifest if one cannot be used as it is
     */
    public static List<Input> of(List<String> args, Limits limits) throws UnusableManifest, IOException {
        Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT.of(limits.read().bytes()), version());
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Path folder : fetcher.folders(args)) {
            for (Listed report : Manifest.of(folder)) {
                List<Target> pieces = new ArrayList<>();
                report.files().forEach(f -> pieces.add(new Target.InFile(f)));
                Input input = new Input(fetcher, pieces, report.given());
                pieces.forEach(p -> inputs.put(p.address(), input));
            }
        }
        return of(fetcher, args, inputs);
    }

    /** @param listed by manifests, each file at its address */
    private static List<Input> of(Fetcher fetcher, List<String> args, Map<String, Input> listed) {
        Set<Target> manifests = new HashSet<>();
        fetcher.folders(args).forEach(f -> manifests.add(new Target.InFile(f.resolve(Manifest.NAME))));
        Map<String, Input> inputs = new LinkedHashMap<>(listed);
        for (Target target : fetcher.expand(args)) {
            if (!manifests.contains(target)) {
                inputs.putIfAbsent(target.address(), new Input(fetcher, List.of(target), Given.NOTHING));
            }
        }
        return inputs.values().stream().distinct().toList();
    }

    private static String version() {
        String version = Input.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    /** The path of a file, else the address; of several files the first one's. */
    public String address() {
        return Address.plain(pieces.get(0).address());
    }

    /** The last part of the address: the file's name. */
    public String name() {
        String address = address();
        String path = address.contains("://") ? address.replaceFirst("[?#].*$", "") : address.replace('\\', '/');
        String last = path.replaceFirst("/+$", "");
        return last.substring(last.lastIndexOf('/') + 1);
    }

    /**
     * The bytes; of several files, or of one of which something is known, the bundle of them.
     *
     * @throws FailedInput with the reason: nothing there, no right to read it, too large, refused, too slow
     */
    public Original fetch() throws FailedInput {
        List<Original> fetched = new ArrayList<>();
        for (Target piece : pieces) {
            try {
                fetched.add(fetcher.fetch(piece));
            } catch (UnreachableSource e) {
                throw new FailedInput(Address.plain(piece.address()), e.reason(), e);
            }
        }
        return new Bundle(fetched, given).original();
    }
}
