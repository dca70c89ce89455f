/**
 * Where: names of places as codes of GB/T 2260, valid for a year. Does not decide which figure a place belongs to.
 */
package io.github.zhibiao.extractors.area;
