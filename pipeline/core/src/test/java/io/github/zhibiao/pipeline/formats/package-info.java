/**
 * Makes one small report in every format that is read, {@code corpus/formats}, and tests that all give the same records.
 * The files are made without the code that reads them.
 */
package io.github.zhibiao.pipeline.formats;
