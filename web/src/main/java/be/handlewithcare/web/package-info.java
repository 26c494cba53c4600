/** The edge of every HTTP adapter: requests read strictly, refusals told in one stable form that repeats no input. */
@NullMarked
package be.handlewithcare.web;

import org.jspecify.annotations.NullMarked;
