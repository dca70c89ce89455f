package io.github.zhibiao.extractors.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of data that lie beside a rule: tab separated, {@code #} begins a comment line. */
public final class Rows {

    private Rows() {}

    /**
     * The rows of a resource, each split at its tabs.
     *
     * @param beside a class of the package where the resource lies
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<String[]> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + beside.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " beside " + beside.getName(), e);
        }
    }
}
