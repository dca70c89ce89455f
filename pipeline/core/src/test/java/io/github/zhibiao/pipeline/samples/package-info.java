/**
 * Makes the sample reports in {@code corpus/reports} and their annotated records in {@code corpus/gold} from the clean
 * texts in {@code corpus/src/test/samples}. Writes what real sites and offices write, damage included; judges nothing.
 */
package io.github.zhibiao.pipeline.samples;
