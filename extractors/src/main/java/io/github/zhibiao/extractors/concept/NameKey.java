package io.github.zhibiao.extractors.concept;

/**
 * Names as they are compared: letters and digits only, in half width and lower case, without 的. So {@code 交通运输、仓储和邮政业}
 * is {@code 交通运输仓储和邮政业}, {@code ＰＭ2.5} is {@code pm25}. Script is not its affair: names come simplified.
 */
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = half(name.charAt(i));
            // Ⅲ is neither letter nor digit
            if (c != '的' && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static char half(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }
}
