package io.github.zhibiao.app.cli;

import io.github.zhibiao.pipeline.DataFolder;
import io.github.zhibiao.pipeline.UnusableDataFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** Another process: holds a data folder until its standard input ends. */
final class DataFolderHolder {

    static final int HOLDING = '!';

    private DataFolderHolder() {}

    public static void main(String[] args) throws IOException, UnusableDataFolder {
        try (DataFolder folder = DataFolder.write(Path.of(args[0]));
                InputStream in = System.in;
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(HOLDING);
            out.flush();
            in.transferTo(OutputStream.nullOutputStream());
            folder.path();
        }
    }
}
