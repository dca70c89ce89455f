/**
 * Which standard indicator a record's name stands for, by the dictionary {@code concepts.tsv}. Names no figure and
 * changes no name: a name that could be two indicators' is none's, for a wrong concept makes a wrong figure that looks
 * right.
 */
package io.github.zhibiao.extractors.concept;
