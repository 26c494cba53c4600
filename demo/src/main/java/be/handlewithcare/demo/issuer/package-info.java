/** An OpenID Connect issuer with invented people, shaped like the Flemish one. */
@NullMarked
package be.handlewithcare.demo.issuer;

import org.jspecify.annotations.NullMarked;
