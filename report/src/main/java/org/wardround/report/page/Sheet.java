package org.wardround.report.page;

/**
 * How a page is laid out.
 *
 * @param css style sheet
 * @param paper whether it is for paper
 * @param annex address of the annex that numbers lead to; empty on paper
 */
public record Sheet(String css, boolean paper, String annex) {}
