/**
 * A report: its source, its raw text as read, its restored text, its blocks and what it says of itself. Holds reports;
 * does not read or change them.
 */
package io.github.zhibiao.corpus.report;
