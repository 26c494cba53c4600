/** The issuer that people and machines sign in with, as the start and health see it. */
@NullMarked
package be.handlewithcare.app.issuer;

import org.jspecify.annotations.NullMarked;
