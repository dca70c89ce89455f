/**
 * What a report, a place in a text and a record are. {@link io.github.zhibiao.corpus.Extraction} is all that one report
 * yields. Nothing here reads files of reports, finds figures or prints.
 */
package io.github.zhibiao.corpus;
