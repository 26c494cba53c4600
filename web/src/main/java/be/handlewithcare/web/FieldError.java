package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rule;

/**
 * A field that broke a rule. Says where and which, never with what.
 *
 * @param pointer JSON pointer into the request, or {@code /name} of a query parameter or column
 * @param rule the broken rule
 */
public record FieldError(String pointer, Rule rule) {}
