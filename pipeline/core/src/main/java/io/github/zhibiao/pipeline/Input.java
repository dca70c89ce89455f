package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.fetch.FetchLimits;
import io.github.zhibiao.pipeline.fetch.Fetcher;
import io.github.zhibiao.pipeline.fetch.Target;
import io.github.zhibiao.pipeline.fetch.UnreachableSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One report that was asked for: a file, a file of a folder, or a page. Its bytes are fetched when they are wanted. */
public final class Input {

    private final Fetcher fetcher;
    private final Target target;

    private Input(Fetcher fetcher, Target target) {
        this.fetcher = fetcher;
        this.target = target;
    }

    /** What the arguments of a command stand for, in their order; an address that comes twice is taken once. */
    public static List<Input> of(List<String> args) {
        return of(args, Limits.DEFAULT);
    }

    /** The same, of other sizes. */
    public static List<Input> of(List<String> args, Limits limits) {
        Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT.of(limits.read().bytes()), version());
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Target target : fetcher.expand(args)) {
            inputs.putIfAbsent(target.address(), new Input(fetcher, target));
        }
        return List.copyOf(inputs.values());
    }

    private static String version() {
        String version = Input.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    /** The path of a file, else the address. */
    public String address() {
        return Address.plain(target.address());
    }

    /** The last part of the address: the file's name. */
    public String name() {
        String address = address();
        String path = address.contains("://") ? address.replaceFirst("[?#].*$", "") : address.replace('\\', '/');
        String last = path.replaceFirst("/+$", "");
        return last.substring(last.lastIndexOf('/') + 1);
    }

    /**
     * @throws FailedInput with the reason: nothing there, no right to read it, too large, refused, too slow
     */
    public Original fetch() throws FailedInput {
        try {
            return fetcher.fetch(target);
        } catch (UnreachableSource e) {
            throw new FailedInput(address(), e.reason(), e);
        }
    }
}
