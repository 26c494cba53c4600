/** The issuer of people's and machines' tokens, as the start and the health check see it. */
@NullMarked
package be.handlewithcare.app.issuer;

import org.jspecify.annotations.NullMarked;
