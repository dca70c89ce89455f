/**
 * Names the figures: joins each with its head noun, action, subject, form, status, period and place. The words it knows
 * lie in {@code words.tsv}; code is for the shapes of clauses.
 */
package io.github.zhibiao.extractors.indicator;
