/**
 * How much a record is to be believed: what is known of how it was read, the outcome of its checks, and the calibrated
 * chance that all of it is right. Changes nothing that a record says.
 */
package io.github.zhibiao.extractors.confidence;
