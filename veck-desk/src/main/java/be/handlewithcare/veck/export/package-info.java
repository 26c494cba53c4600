/** Figures as files that a spreadsheet opens. That they leave is on the trail. */
@NullMarked
package be.handlewithcare.veck.export;

import org.jspecify.annotations.NullMarked;
