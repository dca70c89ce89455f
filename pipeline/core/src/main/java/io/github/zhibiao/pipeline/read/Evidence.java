package io.github.zhibiao.pipeline.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Something that speaks for an encoding, before the text is looked at.
 *
 * @param what it is, in Chinese
 * @param weight natural logarithm of how much likelier it makes the encoding
 */
record Evidence(Encoding encoding, String what, double weight) {

    /** Hardly anything else begins with these bytes; but the mark of UTF-8 is met before GBK, where files were joined. */
    private static final double MARK = 25;

    /** As much as one or two Chinese characters tell: pages that call themselves GB2312 may be UTF-8. */
    private static final double DECLARED = 6;

    private static final double DETECTED = 2;

    /** How much of the bytes is searched for a declaration; HTML wants it within 1,024. */
    private static final int HEAD = 4096;

    private static final int MOST_DETECTED = 262_144;

    private static final Pattern DECLARATION =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_:.-]*)");

    /** All there is for these bytes, the strongest first. */
    static List<Evidence> of(byte[] bytes, String declaredType) {
        List<Evidence> found = new ArrayList<>();
        Encoding.mark(bytes).ifPresent(m -> found.add(new Evidence(m.encoding(), "字节序标记（BOM）", MARK)));
        declared(declaredType).ifPresent(name -> add(found, name, "服务器声明 " + name, DECLARED));
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        declared(head).ifPresent(name -> add(found, name, "文内声明 " + name, DECLARED));
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, MOST_DETECTED));
        detector.dataEnd();
        Optional.ofNullable(detector.getDetectedCharset())
                .ifPresent(name -> add(found, name, "juniversalchardet 认作 " + name, DETECTED));
        return found;
    }

    private static Optional<String> declared(String text) {
        Matcher m = DECLARATION.matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static void add(List<Evidence> to, String name, String what, double weight) {
        Encoding.named(name).ifPresent(encoding -> to.add(new Evidence(encoding, what, weight)));
    }
}
