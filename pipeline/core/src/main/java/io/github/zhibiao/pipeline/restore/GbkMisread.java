package io.github.zhibiao.pipeline.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a run of Latin letters and signs as pairs of GBK: {@code Õþ¸®} is 政府. */
final class GbkMisread {

    private GbkMisread() {}

    /** The longest run from {@code start}, which ends before a letter that makes no pair. */
    static Optional<Misread> at(String text, int start) {
        List<Edit> edits = new ArrayList<>();
        for (int at = start; at + 1 < text.length(); at += 2) {
            if (!edits.isEmpty() && isHalf(text.charAt(at), text.charAt(at + 1))) {
                edits.add(Misread.edit(at, at + 2, String.valueOf(Misread.GONE)));
                continue;
            }
            int lead = ByteView.LATIN.bytes(text.charAt(at));
            int trail = trail(text, at + 1, !edits.isEmpty());
            char character = lead < 0x81 || trail < 0 ? 0 : GbkTable.character(lead, trail);
            boolean outside = lead < 0xA1 || trail < 0xA1; // of GB 2312: such a pair is believed only inside a run
            if (character == 0 || (outside && (edits.isEmpty() || !Character.isIdeographic(character)))) {
                break;
            }
            edits.add(Misread.edit(at, at + 2, String.valueOf(character)));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Misread.of(edits));
    }

    /** A pair of which one byte is gone; inside a run it is known which. */
    private static boolean isHalf(char lead, char trail) {
        return (Misread.isGone(lead) && mayStart(trail)) || (mayStart(lead) && (Misread.isGone(trail) || trail == '?'));
    }

    /** The second byte of a pair may be ASCII ({@code éF} is 镕), where the run goes on behind it. */
    private static int trail(String text, int at, boolean inside) {
        char c = text.charAt(at);
        if (c < 0x80) {
            boolean goesOn = at + 1 < text.length() && text.charAt(at + 1) >= 0xA1 && text.charAt(at + 1) <= 0xFE;
            return inside && goesOn && c >= 0x40 && c != 0x7F ? c : ByteView.NONE;
        }
        return ByteView.LATIN.bytes(c);
    }

    static boolean mayStart(char c) {
        return c >= 0xA1 && c <= 0xFE;
    }

    /**
     * True if no word of a language looks like this: signs among the letters ({@code Õþ¸®}), a capital behind a small
     * letter ({@code ÈËÃñÕþ}), or a run longer than any word is between ASCII letters.
     */
    static boolean isNoWord(String run) {
        boolean letters = false;
        boolean signs = false;
        boolean turned = false;
        boolean small = false;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            letters |= Character.isLetter(c);
            signs |= !Character.isLetter(c);
            turned |= small && Character.isUpperCase(c);
            small = Character.isLowerCase(c);
        }
        return letters && (signs || turned || run.length() >= 12);
    }
}
