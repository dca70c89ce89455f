package io.github.zhibiao.pipeline.index;

/** The names of the index's fields. Whoever changes what one of them holds raises {@link #FORMAT}. */
public final class Fields {

    /** Version of all below; kept in the commit's user data under {@link #FORMAT_KEY}. */
    static final String FORMAT = "2";

    static final String FORMAT_KEY = "zhibiao-format";

    /** Which sort of document: {@link #RECORD} or {@link #REPORT}. */
    public static final String KIND = "kind";

    public static final String RECORD = "record";
    public static final String REPORT = "report";

    /** On each document of a block: the hash of the report's bytes, which is the block's name. */
    static final String SHA256 = "sha256";

    // A record's texts, restored and so in simplified script: as words, and as bigrams with single characters.
    public static final String NAME = "name";
    public static final String NAME_WORDS = "name_words";
    /** All names of the concept that the name stands for, each by itself, as bigrams: synonyms, ready at query time. */
    public static final String CONCEPT = "concept";
    /** The same names, each whole: as {@link Words#term} has it. */
    public static final String CONCEPT_NAME = "concept_name";

    public static final String SENTENCE = "sentence";
    public static final String SENTENCE_WORDS = "sentence_words";
    public static final String HEADING = "heading";
    public static final String HEADING_WORDS = "heading_words";
    /** The area's name as bigrams, so that a place may stand among the query's words. */
    public static final String AREA_TEXT = "area_text";

    // A record's facts.
    public static final String ID = "id";
    /** The area's code and all that it lies in: {@code 530402}, {@code 5304}, {@code 53}. */
    public static final String AREA_CODE = "area_code";

    public static final String AREA_NAME = "area_name";
    /** First and last year as a range. */
    public static final String YEARS = "years";

    public static final String UNIT = "unit";
    public static final String FORM = "form";
    public static final String STATUS = "status";
    public static final String VALUE = "value";

    // Orders among equally good answers.
    public static final String LAST_YEAR = "last_year";
    /** Reports by area code, then by id. */
    public static final String REPORT_ORDER = "report_order";

    public static final String NUMBER = "number";

    private Fields() {}
}
