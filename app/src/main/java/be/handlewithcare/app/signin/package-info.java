/** Derives from an issuer's claims who a person or machine is, and for how long that holds. */
@NullMarked
package be.handlewithcare.app.signin;

import org.jspecify.annotations.NullMarked;
