package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** Counted nouns that a name has to say more of: for whom something was done, and whom a thing reaches. */
final class Beneficiaries {

    /** Right before the figure: what was done for, with or to those counted stands behind them. */
    private static final Wording FOR =
            Wording.of("(?:^|[，、；：,])(?:并|还|已|累计|共|全年|免费|首次|主动|依法|全力)*(?:为|使|让|给|向|将|把)(?:全[国省市县区州])?$");

    /** 为农村地区2400万学生提供教科书: which of them. */
    private static final Wording FOR_WHICH = Wording.of(
            "(?:^|[，、；：,])(?:并|还|已|累计|共|全年|免费|首次|主动|依法|全力)*(?:为|使|让|给)(?:全[国省市县区州])?([^，。；、的为向]{2,20})(?<!等)$");

    private static final Wording FULLY =
            Wording.of("^(?:全部|全面|均|都|首次|免费|集中|统一|分别|成功|已经?|加快|陆续|相继|稳步|如期|顺利|基本)+(?=.{2})");
    private static final String MARKS = "，。；：（(";
    /** A longer predicate is a sentence and no part of a name. */
    private static final int LONGEST = 16;

    private final Lexicon lexicon;
    private final PhraseReader phrases;

    Beneficiaries(Lexicon lexicon, PhraseReader phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    Optional<String> name(Utterance utterance, Counted counted) {
        return counted.noun().isEmpty()
                ? Optional.empty()
                : done(utterance, counted).or(() -> reached(utterance, counted));
    }

    /** 为10万名残疾人提供康复服务 → 提供康复服务残疾人; 使6万农民受益 → 农民受益. */
    private Optional<String> done(Utterance utterance, Counted counted) {
        String predicate = plain(counted.predicate());
        boolean tells = predicate.length() > 1
                && predicate.length() <= LONGEST
                && predicate.chars().noneMatch(c -> Marks.isIn(MARKS, (char) c));
        if (!tells) {
            return Optional.empty();
        }
        Phrase phrase = phrases.read(predicate);
        Matcher which = FOR_WHICH.matcher(utterance.words());
        if (phrase.isVerbFirst() && !utterance.around().runsOn() && which.find()) {
            return Optional.of(predicate + which.group(1) + counted.noun());
        }
        if (!FOR.in(utterance.words())) {
            return Optional.empty();
        }
        if (utterance.around().runsOn() || lexicon.is(Role.ACTION, predicate)) { // 为159家企业提供贷款5亿元
            return Optional.of(counted.noun());
        }
        return Optional.of(phrase.isVerbFirst() ? predicate + counted.noun() : counted.noun() + predicate);
    }

    /** The predicate is short and says what was done or came about. */
    boolean tells(Counted counted) {
        String predicate = plain(counted.predicate());
        boolean fits = predicate.length() > 1
                && predicate.length() <= LONGEST
                && predicate.chars().noneMatch(c -> Marks.isIn(MARKS + "、的", (char) c));
        if (!fits) {
            return false;
        }
        Phrase phrase = phrases.read(predicate);
        return !phrase.verb().isEmpty() && phrase.before().isEmpty();
    }

    /** A predicate without the words that only say that it holds for all of them: 首次全部获评. */
    static String plain(String predicate) {
        return FULLY.replaceFirst(predicate, "");
    }

    /** 惠及3万人的引水工程 → 引水工程惠及. */
    private Optional<String> reached(Utterance utterance, Counted counted) {
        String core = utterance.core();
        String verb = core.substring(core.lastIndexOf('、') + 1);
        return utterance.around().after().startsWith("的") && !verb.isEmpty() && lexicon.is(Role.ACTION, verb)
                ? Optional.of(counted.noun() + verb)
                : Optional.empty();
    }
}
