package io.github.zhibiao.app.cli;

/**
 * What the launcher found out of the terminal: {@code System.console()} tells nothing of standard error alone.
 *
 * @param watched true if a person watches standard error
 * @param width of the terminal that shows standard output, in columns; {@link #UNLIMITED} if it goes elsewhere
 */
public record Terminal(boolean watched, int width) {

    static final int UNLIMITED = Integer.MAX_VALUE;

    /** No terminal at all. */
    public static final Terminal NONE = new Terminal(false, UNLIMITED);

    private static final int NARROWEST = 40;

    /** From the system properties {@code zhibiao.terminal} and {@code zhibiao.columns}. */
    static Terminal ofLauncher() {
        int columns = Integer.getInteger("zhibiao.columns", UNLIMITED);
        return new Terminal(Boolean.getBoolean("zhibiao.terminal"), columns < NARROWEST ? UNLIMITED : columns);
    }
}
