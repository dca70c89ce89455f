package io.github.zhibiao.extractors.rule;

import java.util.regex.Pattern;

/**
 * Reads the outline of a regular expression in Java's syntax. What it does not know (classes cut with {@code &&}, flags,
 * quotations) it tells nothing of.
 */
final class OutlineReader {

    private static final String DIGITS = "0123456789";
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    /** Something this reader does not know. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final String regex;
    private int at;

    private OutlineReader(String regex) {
        this.regex = regex;
    }

    static Outline read(Pattern pattern) {
        if (pattern.flags() != 0) {
            return Outline.ANY;
        }
        try {
            OutlineReader reader = new OutlineReader(pattern.pattern());
            Outline whole = reader.alternatives();
            return reader.at == reader.regex.length() ? whole : Outline.ANY;
        } catch (Unknown e) {
            return Outline.ANY;
        }
    }

    private Outline alternatives() throws Unknown {
        Outline all = sequence();
        while (take("|")) {
            all = all.or(sequence());
        }
        return all;
    }

    private Outline sequence() throws Unknown {
        Outline all = Outline.PLACE;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Outline one = one();
            all = all.then(quantified(one));
        }
        return all;
    }

    private Outline quantified(Outline one) throws Unknown {
        boolean maybe = take("?") || take("*");
        if (!maybe && !take("+")) {
            if (!take("{")) {
                return one;
            }
            maybe = regex.startsWith("0", at);
            at = regex.indexOf('}', at) + 1;
        }
        if (!take("?")) {
            take("+"); // reluctant or possessive: it matches the same characters or fewer
        }
        return maybe ? one.maybe() : one;
    }

    private Outline one() throws Unknown {
        if (take("(")) {
            return group();
        }
        if (take("[")) {
            return Outline.of(characterClass());
        }
        if (take(".")) {
            return Outline.of(Letters.ALL);
        }
        if (take("^")) {
            return Outline.START;
        }
        if (take("$")) {
            return Outline.END;
        }
        return take("\\") ? escaped() : literal(next());
    }

    private Outline group() throws Unknown {
        if (!take("?")) {
            return closed(alternatives());
        }
        if (take(":") || take(">")) {
            return closed(alternatives());
        }
        if (take("=") || take("<=")) {
            return closed(alternatives()).seen();
        }
        if (take("!") || take("<!")) {
            closed(alternatives());
            return Outline.PLACE;
        }
        throw new Unknown();
    }

    private Outline closed(Outline inner) throws Unknown {
        if (!take(")")) {
            throw new Unknown();
        }
        return inner;
    }

    private Outline escaped() throws Unknown {
        char c = next();
        return switch (c) {
            case 'b', 'B' -> Outline.PLACE;
            case 'A' -> Outline.START;
            case 'z', 'Z' -> Outline.END;
            default -> Outline.of(escapedClass(c));
        };
    }

    /** The characters that {@code \c} stands for, within brackets or not. */
    private Letters escapedClass(char c) throws Unknown {
        return switch (c) {
            case 'd' -> oneOf(DIGITS);
            case 's' -> oneOf(BLANKS);
            case 'D', 'S', 'W' -> Letters.ALL;
            case 'w' -> Letters.range('a', 'z').or(Letters.range('A', 'Z')).or(oneOf(DIGITS + "_"));
            case 'p', 'P' -> {
                at = take("{") ? regex.indexOf('}', at) + 1 : at + 1;
                yield Letters.ALL;
            }
            case 'u', 't', 'n', 'r', 'f' -> {
                char named = named(c);
                yield Letters.range(named, named);
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new Unknown();
                }
                yield Letters.range(c, c);
            }
        };
    }

    private char named(char c) throws Unknown {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> {
                at += HEX_DIGITS;
                if (at > regex.length()) {
                    throw new Unknown();
                }
                yield (char) Integer.parseInt(regex.substring(at - HEX_DIGITS, at), HEX);
            }
        };
    }

    private Letters characterClass() throws Unknown {
        boolean not = take("^");
        Letters all = Letters.NONE;
        while (!take("]")) {
            if (regex.startsWith("[", at) || regex.startsWith("&&", at)) {
                throw new Unknown();
            }
            all = all.or(member());
        }
        return not ? Letters.ALL : all; // hardly less than all
    }

    /** One character of a class, a range or a class within it. */
    private Letters member() throws Unknown {
        char c = next();
        if (c == '\\') {
            char kind = next();
            if ("utnrf".indexOf(kind) < 0) {
                return escapedClass(kind);
            }
            c = named(kind);
        }
        if (!regex.startsWith("-", at) || regex.startsWith("-]", at)) {
            return literalLetters(c);
        }
        at++;
        char last = next();
        return Letters.range(c, last == '\\' ? named(next()) : last);
    }

    private static Outline literal(char c) {
        return Outline.of(literalLetters(c));
    }

    /** Half of a pair belongs to a character beyond the first plane, of which this tells nothing. */
    private static Letters literalLetters(char c) {
        return Character.isSurrogate(c) ? Letters.ALL : Letters.range(c, c);
    }

    private static Letters oneOf(String characters) {
        Letters all = Letters.NONE;
        for (int i = 0; i < characters.length(); i++) {
            all = all.or(Letters.range(characters.charAt(i), characters.charAt(i)));
        }
        return all;
    }

    private char next() throws Unknown {
        if (at >= regex.length()) {
            throw new Unknown();
        }
        return regex.charAt(at++);
    }

    private boolean take(String sign) {
        if (!regex.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }
}
