package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is told in Chinese on standard error, with status 2; help is data. */
final class WrongUseTest {

    @ParameterizedTest(name = "zhibiao {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    frobnicate                     | 不认识的命令、选项或参数：frobnicate
                    --frobnicate                   | 不认识的命令、选项或参数：--frobnicate
                    query                          | 缺少：WORDS
                    query --frobnicate x           | 不认识的命令、选项或参数：--frobnicate
                    query x --year                 | --year
                    query x --year nonsense        | nonsense
                    query x --year 2023..2020      | 2023..2020
                    query x --year 23              | 23
                    query x --limit 0              | --limit 至少为 1，不是 0
                    query x --limit many           | --limit 的值不对：many
                    query x --limit 1 --limit 2    | 给了两次：--limit
                    query x --format xml           | --format 只有 jsonl、csv、table，没有 xml
                    query x --form shape           | --form 只有 level、growth、change、rank、ratio，没有 shape
                    ingest                         | 缺少：FILE
                    ingest x --data                | --data
                    extract                        | 缺少：FILE
                    extract x --format pdf         | --format 只有 jsonl、csv、table，没有 pdf
                    extract https://example.cn/a   | 网页请用 ingest 收录：https://example.cn/a
                    extract x --max-pages 0        | --max-pages 应是 1 到 2147483647 的整数，不是 0
                    extract x --max-mb 2001        | --max-mb 应是 1 到 2000 的整数，不是 2001
                    ingest x --max-seconds soon    | --max-seconds 应是 1 到 2147483647 的整数，不是 soon
                    restore x --max-memory -1      | --max-memory 应是 1 到 2147483647 的整数，不是 -1
                    evaluate                       | 缺少：GOLD
                    evaluate x --format csv        | --format 只有 table、jsonl，没有 csv
                    evaluate x --rows no/such      | --rows 不是目录：no/such
                    concepts --format xml          | --format 只有 jsonl、csv、table，没有 xml
                    concepts x --data d            | 不认识的命令、选项或参数：--data
                    show                           | 缺少：REPORT
                    show a b                       | 不认识的命令、选项或参数：b
                    explain                        | 缺少：RECORD
                    explain nonsense               | 指标编号应写作 报告编号:序号，不是 nonsense
                    query x --data no/such/folder  | 没有这个数据目录
                    """)
    void isToldOnStandardError(String line, String message) {
        Run run = Run.zhibiao((Object[]) line.split(" "));
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertTrue(run.err().startsWith("错误："), run.err());
    }

    @Test
    void nothingAtAllGetsTheHelp() {
        Run run = Run.zhibiao();
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(Run.zhibiao("--help").out(), run.err());
    }

    @ParameterizedTest(name = "zhibiao {0}")
    @CsvSource({
        "--help,命令：",
        "-h,命令：",
        "ingest --help,URL",
        "query -h,--year",
        "show --help,REPORT",
        "explain --help,RECORD",
        "extract --help,--out",
        "extract --help,--max-ratio",
        "ingest --help,每份报告的上限",
        "evaluate --help,GOLD",
        "concepts --help,WORDS",
        "--version,zhibiao "
    })
    void helpIsData(String line, String part) {
        Run run = Run.zhibiao((Object[]) line.split(" "));
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().contains(part), run.out());
    }
}
