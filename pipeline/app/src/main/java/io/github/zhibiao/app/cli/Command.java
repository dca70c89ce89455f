package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.NoSuchReport;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One of the commands. What it takes is told to picocli by hand and not by annotations: to read those would take longer
 * than to answer a query.
 *
 * <p>To add a command: one class that implements this, and one row in {@link Zhibiao}.
 */
interface Command {

    /** Its name, its options and its parameters, with their help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return the status
     * @throws picocli.CommandLine.ParameterException for a value that is none
     */
    int run(ParseResult parsed) throws IOException, UnusableDataFolder, UnusableManifest, NoSuchReport, FailedInput;
}
