package io.github.zhibiao.pipeline.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The encoding of names that no archive tells: UTF-8 if all of them are (programs of Linux and macOS), else GB18030
 * (Windows in Chinese). Of all names together: 联通.txt in GBK is UTF-8 too, 联通.txt and 报告.txt are not.
 */
record NameCharset(Charset charset) {

    static NameCharset of(List<byte[]> names) {
        return new NameCharset(
                names.stream().allMatch(NameCharset::isUtf8) ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
    }

    String decode(byte[] name) {
        return new String(name, charset);
    }

    private static boolean isUtf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
