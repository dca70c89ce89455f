/**
 * Numbers with their units, hedges and ranges; ranks and ratios; and the numerals that measure nothing (dates, ordinals,
 * titles). Does not know what is measured.
 */
package io.github.zhibiao.extractors.quantity;
