/** Speeds by JMH, as ratios against what the field uses. Nothing else of the house may depend on it. */
package io.github.zhibiao.bench;
